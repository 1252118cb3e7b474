import sys; sys.path.insert(0,'/tmp/w')
from svg import stack
M='/tmp/h29/content/barn-och-unga/ny/60-verktyg-i-vardagen/media/'
stack(M+'fem-fragor-till-en-text.svg','Fem frågor till en text',[('1 Vem säger det?',[],'b'),('2 När skrevs det?',[],'g'),('3 Vad bygger det på?',[],'p'),('4 Vem tjänar på det?',[],'o'),('5 Gäller det mitt barn?',[],'r')],arrow=False)
stack(M+'fran-metod-till-beslut.svg','Från metod till beslut',[('1 Läs',['Vad är känt om metoden?'],'b'),('2 Jämför',['Stämmer målgruppen','med våra barn?'],'p'),('3 Besluta',['Vem bestämmer hos oss,','och hur följer vi upp?'],'g')])
stack(M+'tva-lagar.svg','Gammal och ny socialtjänstlag',[('Före den 1 juli 2025',['Lagen från 2001.','Kontrollera texter från den tiden'],'w'),('Den 1 juli 2025',['Socialtjänstlagen (2025:400)','börjar gälla'],'b'),('Den 15 januari 2026',['Fler måste anmäla oro,','och de ska få återkoppling'],'g')])
stack(M+'ork-och-kvalitet.svg','Ork och kvalitet hör ihop',[('Ork att lyssna',['Jag hör det barnet säger'],'g'),('Bättre bedömningar',['Färre missförstånd'],'b'),('Mindre onödig stress',['Mindre att rätta till'],'o'),('Tid för paus',['och så börjar det om'],'p')])
