import sys; sys.path.insert(0,'/tmp/w')
from svg import stack
B='/tmp/h29/content/barn-och-unga/'
def sub(f,*pairs):
    s=open(B+f).read()
    for a,b in pairs:
        assert s.count(a)==1,(f,a,s.count(a)); s=s.replace(a,b)
    open(B+f,'w').write(s)
U='ny/30-unga-lagovertradare/'
stack(B+U+'media/under-femton-ar.svg','Utredning när barnet är under 15 år',[('Omedelbart',['Socialnämnden underrättas (34 §)'],'b'),('Utredningen inleds',['Lindrigaste straff ett års','fängelse eller mer (31 §)'],'p'),('Normalt högst tre månader',['Så länge får den pågå (32 §)'],'r')])
sub(U+'forberedelser/10-det-har-ska-socialnamnden-gora.md',('::: fråga {#para-alder','![Tre rutor under varandra med pilar. Omedelbart: socialnämnden underrättas, 34 §. Utredningen inleds: lindrigaste straff är ett års fängelse eller mer, 31 §. Normalt högst tre månader: så länge får utredningen pågå, 32 §.](../media/under-femton-ar.svg)\n\n::: fråga {#para-alder'))
H='ny/10-handlaggning-med-barnet-i-centrum/'
stack(B+H+'media/fyra-led.svg','Barnets bästa i fyra led',[('1 Barnet',['Vad vet vi om just det här barnet?'],'b'),('2 Barnets ord',['Vad säger barnet?'],'g'),('3 För och emot',['Vad valde vi bort?'],'o'),('4 Tyngst',['Vad vägde tyngst, och varför?'],'p')])
sub(H+'forberedelser/50-dokumentera-barnets-basta.md',('\n::: exempel\nPåhittat ärende. En pojke på 12 år','\n![Fyra rutor under varandra med pilar. 1 Barnet: vad vet vi om just det här barnet? 2 Barnets ord: vad säger barnet? 3 För och emot: vad valde vi bort? 4 Tyngst: vad vägde tyngst, och varför?](../media/fyra-led.svg)\n\n::: exempel\nPåhittat ärende. En pojke på 12 år'))
S='ny/20-samtal-och-delaktighet/'
stack(B+S+'media/fem-steg-fore-samtalet.svg','Fem steg före samtalet',[('1 Syftet',['Vad är samtalet till för?'],'b'),('2 Barnet',['Vad behöver jag veta?'],'g'),('3 Ramen',['Plats, tid och vilka som är med'],'o'),('4 Berätta',['Barnet får veta i förväg'],'r'),('5 Du själv',['Hur påverkas du?'],'p')])
sub(S+'forberedelser/30-forbered-samtalet.md',('## Fem steg i den här ordningen\n\nOrdningen är vårt förslag. Varje steg bygger på det förra.\n','## Fem steg i den här ordningen\n\nOrdningen är vårt förslag. Varje steg bygger på det förra.\n\n![Fem rutor under varandra med pilar. 1 Syftet: vad är samtalet till för? 2 Barnet: vad behöver jag veta? 3 Ramen: plats, tid och vilka som är med. 4 Berätta: barnet får veta i förväg. 5 Du själv: hur påverkas du?](../media/fem-steg-fore-samtalet.svg)\n'))
stack(B+S+'media/prova-barnets-basta.svg','Prövningen i fem steg',[('1 Frågan',['Går den att svara på?'],'b'),('2 Vad vet vi?',['Och vad saknas?'],'g'),('3 Barnens ord',['Vad säger och visar de?'],'r'),('4 Väg',['Minst två förslag'],'o'),('5 Skriv',['Vad väger tyngst, och varför?'],'p')])
sub(S+'fordjupning/20-prova-barnets-basta.md',('## Ärendet\n','![Fem rutor under varandra med pilar. 1 Frågan: går den att svara på? 2 Vad vet vi, och vad saknas? 3 Barnens ord: vad säger och visar de? 4 Väg minst två förslag. 5 Skriv vad som väger tyngst, och varför.](../media/prova-barnets-basta.svg)\n\n## Ärendet\n'))
V='ny/60-verktyg-i-vardagen/forberedelser/'
sub(V+'30-galler-det-har-fortfarande.md',('förebyggande arbete, lätt tillgänglighet, planering, kunskap','förebyggande arbete, lätt tillgänglig hjälp, planering, kunskap'))
sub(V+'40-aterhamtning.md',('en fråga om barnens kvalitet, inte bara om din hälsa','en fråga om vad barnen får av dig, inte bara om din hälsa'))
sub('stationen/30-leda-handlaggning/forberedelser/20-ratt-kompetens.md',('Lämna inte hen ensam med beslutet.','Lämna hen inte ensam med beslutet.'))
f='ny/50-vald-och-utsatthet/forberedelser/40-barnets-ratt-och-basta.md'
s=open(B+f).read()
a=s.index('## Fem möten, en flicka\n'); b=s.index('## Två rättigheter att hålla i')
c=s[a:b]; s=s.replace(c,''); s=s.replace('## Se filmen\n',c+'## Se filmen\n',1)
open(B+f,'w').write(s)
