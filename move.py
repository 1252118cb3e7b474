import re
B='/tmp/h29/content/barn-och-unga/ny/'
def load(f): return open(B+f).read()
def save(f,s):
    s=re.sub(r'\n{3,}','\n\n',s); open(B+f,'w').write(s)
def block(s,qid):
    m=re.search(r'^::: fråga \{#'+qid+r'[ }].*?^:::\n',s,re.M|re.S); assert m,qid
    return m.group(0)
def move(s,qid,before):
    b=block(s,qid); s=s.replace(b,''); assert s.count(before)==1,(before,s.count(before))
    return s.replace(before,b+'\n'+before)
def sub(s,*pairs):
    for a,b in pairs:
        assert s.count(a)==1,(a,s.count(a)); s=s.replace(a,b)
    return s
H='10-handlaggning-med-barnet-i-centrum/'
# --- 10
f=H+'forberedelser/10-uppdrag-och-ansvar.md'; s=load(f)
s=sub(s,('## Se filmen\n\nSe först','''::: exempel
Din tredje dag. En mamma ringer och frågar: ”Är det du som bestämmer om min son?” Du vill svara rätt, och du vill inte låta osäker. Mamman är påhittad.
:::

Efter den här sidan kan du svara henne.

## Se filmen

Se först'''),('## Pröva dig själv\n\n','') if '## Pröva dig själv' in s else ('- Vad i uppdraget','- Vad i uppdraget'))
save(f,s)
# --- 20
f=H+'forberedelser/20-fran-aktualisering-till-uppfoljning.md'; s=load(f)
s=sub(s,('## Fem delar\n\n','''::: exempel
En kollega blir sjuk, och du får hennes ärende klockan nio. Familjen kommer klockan tio. I akten finns fyrtio dokument. Vad läser du först? Ärendet är påhittat.
:::

Den som kan processen vet var hon ska leta.

## Fem delar

'''))
s=move(s,'ordna-processen','## Det här lämnar du efter dig')
s=sub(s,('## Ett ärende från början till slut\n','''::: fråga {#vad-saknas-i-akten}
Du tar över ett ärende. I akten finns en plan, tre samtal med pojken och ett förslag till stöd. Inget beslut finns, men stödet har redan börjat. Vad tar du reda på först?

- [ ] Om pojken är nöjd med stödet som han får.
  > Viktigt, men du vet inte ens om någon har beslutat om det.
- [ ] Om planen är skriven på rätt sätt och i rätt mall.
  > Formen kan du se över senare.
- [x] Om någon har beslutat om stödet, och av vilka skäl.
- [ ] Om stödet kan avslutas tills allt är genomgånget.
  > Pojken ska inte förlora stödet för att en akt är ofullständig.

> Delen *besluta* saknas. En kollega ska kunna hitta vad ni beslutade och skälen för det.
:::

## Ett ärende från början till slut
'''),('## Pröva dig själv\n\n',''),
('- [x] Ni vet mer nu. Gå tillbaka och ta reda på vad lillasyster behöver.','- [x] Ni vet mer nu, och behöver utreda hennes behov.'))
s=move(s,'uppfoljning-tillbaka','## Barnet följer med hela vägen')
save(f,s)
# --- 30
f=H+'forberedelser/30-orosanmalan-och-forhandsbedomning.md'; s=load(f)
s=move(s,'forst-av-allt','## Förhandsbedömningen: ska vi utreda?')
s=move(s,'dagar-kvar','## När får tiden förlängas?')
s=move(s,'synnerliga-skal','## Ett förslag till arbetsgång')
s=sub(s,('## Pröva dig själv\n\n',''))
s=sub(s,('## Skyddsbedömningen: är barnet tryggt i dag?\n','''::: fråga {#anmalarens-ord}
Förskolläraren säger: ”Hon är helt blå på armen, och pappan är hemsk.” Vad skriver du ned?

- [ ] ”Barnet är misshandlat av sin pappa.”
  > Det har hon inte sagt. Du har dragit en slutsats.
- [ ] ”Förskolan är orolig för barnet i hemmet.”
  > Nu är både armen och orden borta. Den som bedömer har inget att gå på.
- [ ] ”Barnet har märken. Pappan är olämplig.”
  > Märkena är med, men ”olämplig” är ditt ord och inte hennes.
- [x] Hennes egna ord, vad hon själv såg och när.

> Nära anmälarens ord, med tid och plats. Fråga också vad som gör att hon tycker att pappan är hemsk.
:::

## Skyddsbedömningen: är barnet tryggt i dag?
'''))
save(f,s)
# --- 40
f=H+'forberedelser/40-bbic.md'; s=load(f)
s=move(s,'para-sidor','## Avgränsa: börja i oron')
s=move(s,'stryk-fragan','## Tre misstag att känna igen')
s=sub(s,('## Pröva dig själv\n\n',''),('## Så lägger du upp de fyrtio minuterna\n','''::: exempel
En utredning är på 34 sidor. Flickan den handlar om är 6 år, och på sidan 31 står det för första gången vad hon själv har sagt. Allt är sant och inget är onödigt, tycker den som skrev. Flickan är påhittad.
:::

Vad hade kunnat strykas, och hur hade man vetat det? Det övar du på här.

## Så lägger du upp de fyrtio minuterna
'''),('- [x] Hur klarade mamman skolan när hon var liten?','- [x] Hur gick det i skolan för mamman?'))
s=sub(s,('## Grundprinciper: hur vi tänker\n','''::: fråga {#vad-bbic-gor}
Kollegan säger: ”Jag har fyllt i alla rubriker i BBIC, så utredningen är klar.” Vad svarar du?

- [ ] ”Ja, då har du fått med allt som Socialstyrelsen kräver av dig.”
  > En ifylld rubrik är inget svar på vad barnet behöver.
- [x] ”Vad har du kommit fram till att barnet behöver?”
- [ ] ”Ja, om du har licens och har gått grundutbildningen.”
  > Licens och utbildning är krav för att få använda BBIC. De gör inte bedömningen.
- [ ] ”Nej, rubrikerna ska du bara använda när det är svårt.”
  > Strukturen är till för alla ärenden. Men du skriver bara där du har något att säga.

> Strukturen hjälper dig att hitta. Att väga och bedöma gör du.
:::

## Grundprinciper: hur vi tänker
'''))
save(f,s)
# --- 50
f=H+'forberedelser/50-dokumentera-barnets-basta.md'; s=load(f)
s=sub(s,('## Regler att känna till\n','''::: exempel
En kvinna på 24 år har bett att få läsa sin akt. Hon sitter i besöksrummet och bläddrar. Efter en stund säger hon: ”Här står att jag var *trotsig*. Men det står inte varför.” Kvinnan är påhittad.
:::

## Regler att känna till
'''),('- [x] Vad barnet behöver, vad barnet säger, vad som talar för och emot, och vad som väger tyngst.','- [x] Hur ni kom fram till det, i fyra led.'))
s=move(s,'vilket-led','## När barnet inte har sagt något')
save(f,s)
# --- 60
f=H+'forberedelser/60-sekretess-i-vardagen.md'; s=load(f)
s=sub(s,('## Huvudregeln\n','''::: exempel
Telefonen ringer. ”Hej, det är mormor till tvillingarna. Jag undrar bara hur det går?” Hon låter snäll. Du har ärendet framför dig. Mormodern är påhittad.
:::

## Huvudregeln
''')) if '## Huvudregeln\n' in s else s
s=move(s,'oklart-men','## Tre frågor innan du svarar')
s=move(s,'peka-pa-regeln','## Så kan du svara')
s=move(s,'mormor-ringer','## Små vanor som skyddar')
s=sub(s,('## Pröva dig själv\n\n',''),('- [ ] ”Det går bra, oroa dig inte.”','- [ ] ”Det går bra med dem båda, och du behöver inte alls oroa dig för dem.”'),
('- [ ] ”Jag får inte prata om ärendet, det ligger hos mig.”','- [ ] ”Jag får tyvärr inte prata om ärendet med dig, men det ligger här hos mig.”'),
('- [x] ”Jag kan inte säga om vi har kontakt med en viss familj. Men jag lyssnar gärna på dig.”','- [x] ”Jag kan inte säga om vi har kontakt, men jag lyssnar gärna.”'))
save(f,s)
# --- ford 20
f=H+'fordjupning/20-nytt-i-socialtjanstlagen.md'; s=load(f)
s=sub(s,('## Ny lag sedan den 1 juli 2025\n','''::: exempel
Du läser ett beslut från ett annat kontor. Det hänvisar till 11 kap. 1 a §. ”Det är fel lag”, säger du. ”Nej, det är rätt”, säger en kollega med tjugo år i yrket. Hon kan paragrafen utantill. Kollegan är påhittad.
:::

Ni har båda rätt om olika lagar.

## Ny lag sedan den 1 juli 2025
'''),('## Samma sak, nytt nummer\n','''::: fråga {#nytt-pappan}
Pappan vill ha råd om sin tonårsdotter utan att bli utredd. Vad svarar du enligt det nya?

- [ ] ”Då måste du först ansöka, så utreder vi vad ni behöver.”
  > Så var det tidigare ofta. Nu kan vissa insatser erbjudas utan individuell behovsprövning.
- [ ] ”Vi kan bara hjälpa er om det finns en orosanmälan.”
  > En anmälan behövs inte för att få stöd.
- [x] ”Jag tar reda på vad ni kan få utan en prövning.”
- [ ] ”Det är skolan som har hand om sådant här för tonåringar.”
  > Socialtjänsten ska vara lätt tillgänglig. Lämna inte bort honom.

> Vilka insatser det gäller bestämmer kommunen. Ha listan till hands.
:::

## Samma sak, nytt nummer
'''),('## Det här ändrades den 15 januari 2026\n','''::: fråga {#nytt-fjorton typ=lucka}
I vilket kapitel i socialtjänstlagen (2025:400) står tiden för förhandsbedömningen?

- [x] 20
- [x] 20 kap.
- [x] kapitel 20
- [x] tjugonde

> 20 kap. 2 § [@sol-2025-400, 20 kap. 2 §].
:::

## Det här ändrades den 15 januari 2026
'''),('## Pröva på ditt eget kontor\n','''::: fråga {#nytt-tecken}
En mall är från 2020 och säger att alla insatser kräver ansökan. Vad gör du?

- [ ] Kastar den, för allt i den är upphävt.
  > Arbetssättet kan vara bra fast något är gammalt.
- [ ] Använder den, för den är antagen av nämnden.
  > En antagen mall kan vara inaktuell.
- [ ] Skriver dit den nya lagens nummer och använder den.
  > Texten om ansökan är kvar, och nu ser den genomgången ut.
- [x] Kontrollerar den, och föreslår en rättning.

> Två av fem tecken: åldern, och att allt kräver ansökan.
:::

## Pröva på ditt eget kontor
'''))
save(f,s)
f=H+'fordjupning/40-quiz.md'; s=load(f)
s=sub(s,('- [ ] Är uppgifterna i anmälan sanna?','- [ ] Är uppgifterna i anmälan verkligen sanna?'),('- [x] Behöver barnet skydd omedelbart?','- [x] Behöver barnet skydd genast?'))
save(f,s)
S='20-samtal-och-delaktighet/'
f=S+'forberedelser/10-barnets-rattigheter.md'; s=load(f)
s=sub(s,('## En lag, två artiklar\n','''::: exempel
Ett möte om en pojke på 11 år. Alla vuxna är överens. Någon säger: ”Men har vi frågat honom?” Det blir tyst. ”Han är ju liten”, säger en annan. Pojken är påhittad.
:::

## En lag, två artiklar
'''))
s=move(s,'lag-eller-policy','## Se filmen')
s=move(s,'tva-halvor','## Från rättighet till handling')
s=sub(s,('## Pröva dig själv\n\n',''))
save(f,s)
f=S+'forberedelser/20-varfor-samtal-och-vilka.md'; s=load(f)
s=sub(s,('## Så lägger du upp de trettio minuterna\n','''::: exempel
Du sätter dig hos en flicka på 9 år. ”Är du här för att trösta mig eller för att fråga ut mig?” säger hon. Flickan är påhittad. Frågan är bra.
:::

## Så lägger du upp de trettio minuterna
'''))
s=move(s,'skal-for-samtal','## Tre slags samtal')
s=sub(s,('## Pröva dig själv\n\n',''),)
save(f,s)
f=S+'forberedelser/30-forbered-samtalet.md'; s=load(f)
s=sub(s,('## Förberedelsen är en del av rätten\n','''::: exempel
Du hämtar en flicka på 7 år i klassrummet. I korridoren frågar hon: ”Har jag gjort något dumt?” Ingen hade sagt till henne att du skulle komma. Flickan är påhittad.
:::

## Förberedelsen är en del av rätten
'''),
('- [x] Att du börjar med att berätta vem du är, varför ni ses och vad hon får välja.','- [x] Att du berättar vem du är och varför ni ses.'),('## Pröva dig själv\n\n',''))
save(f,s)
f=S+'forberedelser/40-mognad-och-delaktighet.md'; s=load(f)
s=sub(s,('## Så lägger du upp de trettio minuterna\n','''::: exempel
”Hon är fyra”, säger kollegan. ”Vad ska hon kunna tycka om?” Flickan sitter på golvet och bygger ett hus. Det har en dörr som inte går att öppna. Flickan är påhittad.
:::

## Så lägger du upp de trettio minuterna
'''))
s=move(s,'moget-for-vad','## Låg mognad är inget undantag')
s=sub(s,('## Pröva dig själv\n\n',''),('- [x] Hans åsikt väger kanske inte lika tungt som en tonårings, men han ska få veta vad som händer och visa vad han tycker.','- [x] Hans åsikt väger kanske mindre, men han ska få vara med.'),
('- [ ] Då får han bestämma själv, annars är det ingen delaktighet.','- [ ] Då får han bestämma själv, för annars är det ingen delaktighet.'))
save(f,s)
f=S+'forberedelser/50-ett-bra-samtal.md'; s=load(f)
s=sub(s,('## Det viktigaste är att det blir av\n','''::: exempel
”Jag skulle ha pratat med honom i måndags”, säger du till arbetsledaren. ”Men jag visste inte hur jag skulle börja.” Pojken är 10 år och har väntat i tre veckor. Fallet är påhittat.
:::

## Det viktigaste är att det blir av
'''),('- [x] ”Berätta om en tisdag, från det att du vaknar.”','- [x] ”Berätta hur en tisdag är.”'))
s=move(s,'oppen-fraga','## Avsluta: lämna inte barnet ensamt med det')
s=sub(s,('## Pröva dig själv\n\n',''))
s=sub(s,('## Fortsätt: fråga öppet och vänta\n','''::: fråga {#borja-samtalet}
En pojke på 8 år kommer in med sin mamma. Vad säger du först?

- [ ] ”Hej! Så bra att ni båda kunde komma hit i dag.”
  > Vänligt, men pojken vet fortfarande inte vad det är för ett rum.
- [ ] ”Hej! Din mamma har berättat lite för mig om dig.”
  > Nu undrar pojken vad hon har sagt.
- [x] ”Hej! Vill du se var vi ska sitta, du och jag?”
- [ ] ”Hej! Här kan du säga precis vad du vill till mig.”
  > Det låter fint men är svårt att tro på efter tio sekunder.

> Vänd dig till barnet och visa var ni ska sitta. Sedan säger du vem du är och varför ni ses.
:::

## Fortsätt: fråga öppet och vänta
'''))
save(f,s)
f=S+'fordjupning/20-prova-barnets-basta.md'; s=load(f)
s=sub(s,('- [x] Vi bedömer varje barn för sig och väger sedan in att de hör ihop.','- [x] Vi bedömer var och en, och väger in syskonen.'),
('- [ ] ”Farmor tar båda barnen. Det är till barnens bästa.”','- [ ] ”Farmor tar båda barnen i tre veckor. Det har vi bedömt är till barnens bästa, med hänsyn till deras behov av trygghet, stabilitet och kontinuitet och till omständigheterna i övrigt.”'),
('- [ ] ”Pojken vill bo hos farmor, därför föreslår vi det.”','- [ ] ”Pojken vill bo hos farmor. Barnets vilja ska beaktas, och därför föreslår vi det. Vi har talat med honom enskilt, och han var tydlig med vad han ville. Mamman får information om beslutet.”'),
('- [ ] ”Alla är överens om grannarna, och skolan går före.”','- [ ] ”Alla är överens om grannarna. Skolan går före, eftersom pojken nyss har kommit i kapp i matematik. Systern är så liten att hon vänjer sig hos farmor. Det är en bra lösning för alla.”'))
save(f,s)
