import glob,os,re
B='/tmp/h29/content/barn-och-unga/'
goals={'10':'km-hbc-1','20':'km-sod-5','30':'km-ula-1','40':'km-amf-1','50':'km-vou-1','60':'km-viv-1'}
names={'10':'Handläggning med barnet i centrum','20':'Samtal och delaktighet','30':'Unga lagöverträdare','40':'Arbeta med familjehem','50':'Våld och utsatthet','60':'Verktyg i vardagen'}
SC='''- Stämmer inte alls
- Stämmer ganska dåligt
- Stämmer delvis
- Stämmer ganska bra
- Stämmer helt'''
for d in glob.glob(B+'ny/[0-9]*'):
    k=os.path.basename(d)[:2]
    if not os.path.isdir(d+'/fordjupning'): continue
    t=f'''---
titel: Vad har kursen gett dig?
typ: text
minuter: 8
motivering: Dina svar visar vad som behöver bli bättre i kursen. De ger inga poäng och avgör inte om du är klar.
kunskapsmål: [{goals[k]}]
undantag: Frågor om nyttan av kursen, skrivna efter Yrkesresans egna effektmål.
---
## Fem frågor om kursen

Yrkesresan har satt upp mål för vad resan ska ge. I de flesta är målet att minst 80 procent ska tycka att den är till nytta. Frågorna bygger på de målen och gäller kursen {names[k]}, med förberedelser, kursdagar och fördjupning. Har du inte gått kursdagarna än? Vänta med svaren tills du har gjort det.

::: fråga {{#nytta-nojd typ=skala}}
Hur nöjd är du med kursen?

- Mycket missnöjd
- Missnöjd
- Varken nöjd eller missnöjd
- Nöjd
- Mycket nöjd
:::

::: fråga {{#nytta-yrkesroll typ=skala}}
Kursen har stärkt mig i min yrkesroll.

{SC}
:::

::: fråga {{#nytta-information typ=skala}}
Jag är säkrare på att hitta den information jag behöver i arbetet.

{SC}
:::

::: fråga {{#nytta-rustad typ=skala}}
Jag är bättre rustad för mina arbetsuppgifter.

{SC}
:::

::: fråga {{#nytta-regelverk typ=skala}}
Jag har fått hjälp att handlägga, dokumentera och samverka utifrån gällande regelverk.

{SC}
:::

::: reflektion
Vad i kursen har du redan använt? Vad saknar du? Ta med svaret till ditt nästa samtal med arbetsledaren.
:::
'''
    open(d+'/fordjupning/90-vad-har-kursen-gett-dig.md','w').write(t)
