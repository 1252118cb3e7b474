import sys; sys.path.insert(0,'/tmp/w')
from svg import stack
B='/tmp/h29/content/barn-och-unga/plattformen/10-att-utbilda/media/'
stack(B+'en-kursdag.svg','En kursdag i fem delar',[('1 Börja i förberedelserna',['Vad tog ni med er?'],'b'),('2 Ett fall',['Tänk ensam, sedan ihop'],'g'),('3 Övning',['Gör det du ska kunna'],'p'),('4 Tillbaka till lagen',['Vad säger den?'],'o'),('5 Till jobbet',['Vad prövar du på måndag?'],'r')])
