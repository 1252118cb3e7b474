import sys; sys.path.insert(0,'/tmp/w')
from svg import stack
B='/tmp/h29/content/barn-och-unga/stationen/'
stack(B+'10-om-yrkesresan/media/tre-delar.svg','En kurs i tre delar',[('1 Förberedelser',['Digitalt, obligatoriskt'],'b'),('2 Kursdagar',['Övning och dialog tillsammans'],'g'),('3 Fördjupning efter',['Förslag, frivilligt'],'o')])
stack(B+'10-om-yrkesresan/media/resvagen.svg','Resvägen i Yrkesresan Barn och unga',[('Ny, 0–2 år',['Introkurs:','1 Handläggning med barnet i centrum','2 Samtal och delaktighet','Därefter:','3 Unga lagöverträdare','4 Arbeta med familjehem','5 Våld och utsatthet','Bonus:','6 Verktyg i vardagen'],'b'),('Van, 2–5 år',['Målen står på nästa sida'],'g'),('Erfaren, 5 år och uppåt',['Målen står på nästa sida'],'p'),('Arbetsledare och chef',['Oavsett år. Ett exempel:','Leda handläggning med','barnet i centrum'],'o')])
stack(B+'20-stod-for-arbetsledare/media/chefens-tre-steg.svg','Chefens tre steg',[('Före',['Välj kurs, skapa konto, ge tid'],'b'),('Under',['Fråga hur det går'],'g'),('Efter',['Pröva tillsammans på jobbet'],'o')])
