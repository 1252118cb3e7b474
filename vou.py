import sys; sys.path.insert(0,'/tmp/w')
from svg import stack
M='/tmp/h29/content/barn-och-unga/ny/50-vald-och-utsatthet/media/'
stack(M+'forsta-dagen.svg','Den första dagen när våld blir känt',[('1 Skydd',['Är barnen trygga i kväll?'],'r'),('2 Arbetsledaren',['Ensam gör du inget'],'b'),('3 Samla',['Vad vet vi redan?'],'g'),('4 Utredning',['Inleds utan dröjsmål'],'p'),('5 Risk',['Kan det hända igen?'],'o')])
stack(M+'tva-samtal.svg','Två samtal och två bedömningar',[('Med mamman',['Kortfrågor, beskrivning,','farlighet'],'b'),('Med dottern',['Ett eget samtal, öppna frågor,','hennes ord'],'g'),('Tillsammans',['Två bedömningar av risk,','en plan för båda'],'p')],arrow=False)
stack(M+'en-person-haller-ihop.svg','En person håller ihop kontakten med barnet',[('Flickan',['En person håller ihop'],'r'),('Polis och åklagare',['Har ett brott begåtts?'],'b'),('Hälso- och sjukvården',['Hur mår hon?'],'g'),('Skolan',['Hur är vardagen?'],'o'),('Socialtjänsten',['Är hon trygg?'],'p'),('Planera ihop',['Bestäm vem som frågar om vad'],'w')],arrow=False)
