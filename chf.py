import sys; sys.path.insert(0,'/tmp/w')
from svg import stack,HEAD
M='/tmp/h29/content/barn-och-unga/stationen/30-leda-handlaggning/media/'
stack(M+'kvalitetshjulet.svg','Kedjan för egenkontroll',[('1 Bestäm',['Hur ska arbetet gå till?'],'b'),('2 Gör',['Alla vet, och det går att göra'],'g'),('3 Titta efter',['Blev det så?'],'p'),('4 Ändra',['Rutinen eller verkligheten.','Börja om'],'o')])
stack(M+'tre-uppgifter.svg','Uppgifter som kräver en viss examen',[('Bedöma',['om en utredning ska inledas'],'b'),('Utreda',['och bedöma behov'],'g'),('Följa upp',['insatser'],'o'),('Examen',['Svensk socionomexamen eller annan','relevant, på minst grundnivå'],'w')],arrow=False)
stack(M+'i-vilken-ordning.svg','I vilken ordning rutiner rättas',[('1 Bråttom och farligt',['Mallar som används i beslut'],'r'),('2 Bråttom',['Rutiner om anmälan','och förhandsbedömning'],'o'),('3 Nyttigt',['Rutiner för det som är nytt'],'g'),('4 Kan vänta',['Historiska dokument. Märk dem'],'w')])
b=['  <text x="20" y="46" font-size="18" font-weight="700">Målet är 80 procent</text>','  <text x="20" y="70" font-size="15">alltså fyra av fem</text>']
for i in range(5):
    x=20+i*65
    full=i<4
    b.append(f'  <rect x="{x}" y="90" width="56" height="56" rx="8" fill="{"#1f5c4e" if full else "#ffffff"}" stroke="{"#1f5c4e" if full else "#5b6b80"}" stroke-width="2"/>')
    b.append(f'  <text x="{x+28}" y="124" font-size="17" font-weight="700" text-anchor="middle" fill="{"#ffffff" if full else "#1b2a41"}">{i+1}</text>')
b+=['  <text x="20" y="180" font-size="15">Fråga vem, vad och hur många</text>','  <text x="20" y="200" font-size="15">som svarade.</text>']
open(M+'fyra-av-fem.svg','w').write(HEAD.format(h=222,h2=220,t='80 procent är fyra av fem')+'\n'.join(b)+'\n</svg>\n')
