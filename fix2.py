import sys; sys.path.insert(0,'/tmp/w')
B='/tmp/h29/content/barn-och-unga/'
def sub(f,*pairs):
    s=open(B+f).read()
    for a,b in pairs:
        assert s.count(a)==1,(f,a,s.count(a)); s=s.replace(a,b)
    open(B+f,'w').write(s)
def mins(f,a,b): sub(f,(f'\nminuter: {a}\n',f'\nminuter: {b}\n'))
H='ny/10-handlaggning-med-barnet-i-centrum/'; S='ny/20-samtal-och-delaktighet/'
mins(H+'forberedelser/30-orosanmalan-och-forhandsbedomning.md',25,15)
mins(H+'forberedelser/50-dokumentera-barnets-basta.md',25,14)
mins(H+'forberedelser/60-sekretess-i-vardagen.md',20,12)
mins(H+'forberedelser/20-fran-aktualisering-till-uppfoljning.md',20,18)
mins(H+'fordjupning/10-checklista.md',10,5)
mins(H+'fordjupning/20-nytt-i-socialtjanstlagen.md',20,12)
for c in (H,S): sub(c+'fordjupning/10-checklista.md',('Sidan tar tio minuter att läsa','Sidan tar fem minuter att läsa'))
mins(S+'fordjupning/10-checklista.md',10,5)
mins(S+'forberedelser/20-varfor-samtal-och-vilka.md',30,25)
sub(S+'forberedelser/20-varfor-samtal-och-vilka.md',('de trettio minuterna','de tjugofem minuterna'),('svara på frågorna (15 minuter)','svara på frågorna (10 minuter)'))
mins(S+'forberedelser/40-mognad-och-delaktighet.md',30,25)
sub(S+'forberedelser/40-mognad-och-delaktighet.md',('de trettio minuterna','de tjugofem minuterna'),('svara på frågorna (15 minuter)','svara på frågorna (10 minuter)'))
mins(S+'forberedelser/50-ett-bra-samtal.md',20,12)
mins('plattformen/10-att-utbilda/information/30-introkursen.md',12,6)
mins('plattformen/10-att-utbilda/information/40-de-andra-kurserna.md',12,8)
f=H+'media/handlaggningsprocessen.svg'
s=open(B+f).read()
a=s.index('  <text transform='); s=s[:a]+'  <path d="M20 446 h34" fill="none" stroke="#1b2a41" stroke-width="2.5" stroke-linecap="round" stroke-dasharray="5 6"/>\n  <text x="66" y="451" font-size="15">Ny kunskap: tänk om</text>\n</svg>\n'
s=s.replace('0 0 360 446','0 0 360 474').replace('height="446"','height="474"',1).replace('height="444"','height="472"')
open(B+f,'w').write(s)
sub(H+'forberedelser/20-fran-aktualisering-till-uppfoljning.md',('En streckad pil går tillbaka från uppföljning till utredning, med texten ”ny kunskap: tänk om”.','En streckad pil går tillbaka från uppföljning till utredning. Underst står: Ny kunskap: tänk om.'))
# längder
U='ny/30-unga-lagovertradare/'
sub(U+'forberedelser/10-det-har-ska-socialnamnden-gora.md',('”Ja, någon av oss är där klockan 16. Finns det skäl som talar emot det?”','”Ja, någon av oss är där klockan 16.”'))
sub(U+'forberedelser/30-risk-och-skyddsfaktorer.md',('Att ni frågar flickan och hennes lärare vad som har fungerat, och skriver det också.','Att ni frågar flickan och läraren vad som har fungerat.'))
sub(U+'forberedelser/40-bedomningsmetoder.md',('”Metoden är gjord för ungdomar från 12 år, så den passar inte honom. Vi behöver bedöma hans behov på annat sätt.”','”Metoden är gjord för ungdomar från 12 år. Vi behöver bedöma honom på annat sätt.”'))
sub(U+'forberedelser/50-brottsforebyggande-uppdrag.md',('”Ja, berätta vad du har sett. Vi tittar på vad vi kan erbjuda familjerna redan nu.”','”Ja, berätta. Vi ser vad vi kan erbjuda familjerna nu.”'))
sub(U+'fordjupning/20-jamfor-yttranden.md',('Hon hade en kontaktperson mars–december förra året. Kontakten tog slut när den vuxna flyttade.','Hon hade en kontaktperson mars–december. Det slutade när den vuxna flyttade.'))
sub(U+'fordjupning/30-kartlagg-risk-och-skydd.md',('Som en risk just nu, och som en öppning för att hjälpa pappan att märka mer.','Som en risk just nu, och som en öppning för att hjälpa honom.'),('- [x] Retandet driver på, och det pågår än. Slöjdläraren och mormor håller emot. Först behöver skolan få stopp på retandet.','- [x] Retandet driver på. Slöjdläraren och mormor håller emot. Först behöver retandet få stopp.'))
sub(U+'fordjupning/40-quiz.md',('Endast när nämnden har lämnat ett yttrande med det innehåll som krävs','Endast när det finns ett yttrande från nämnden'))
sub('ny/50-vald-och-utsatthet/fordjupning/20-tre-fragor-om-vald.md',('”Du behöver inte veta det. Berätta så mycket du vill, så tänker vi ihop.”','”Du behöver inte veta det. Berätta så mycket du vill.”'))
A='plattformen/10-att-utbilda/information/'
sub(A+'20-planera-en-kursdag.md',('Lägger in en minuts enskilt tänkande och samtal två och två.','Lägger in en minut enskilt och samtal två och två.'))
sub(A+'40-de-andra-kurserna.md',('Slår upp den med gruppen, och säger om ni inte hittar den.','Slår upp den tillsammans med gruppen.'))
sub('stationen/20-stod-for-arbetsledare/information/20-underlag-till-apt.md',('Vad barnet ritade och skrev, och att det inte är tolkat','Vad barnet ritade och skrev, otolkat'))
sub('stationen/10-om-yrkesresan/information/10-vad-ar-yrkesresan.md',('Inget, för fördjupningen är ett stöd och inget krav','Inget, för fördjupningen är frivillig'))
