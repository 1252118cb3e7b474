import re,glob
O=open('/work/shared/domain/outline.md').read().split('\n'); Y=open('/work/shared/domain/sources.yaml').read().split('\n'); D=open('/work/shared/domain/domain.md').read().split('\n')
def ol(x): return [f'outline.md:{i+1}' for i,l in enumerate(O) if x in l]
def yl(x): return [f'sources.yaml:{i+1}' for i,l in enumerate(Y) if x in l]
fa=lambda i: (ol('`fa-'+i+'`') or ['?'])[0]+f' (fa-{i})'
sid=lambda i: (yl('id: '+i) or ['?'])[0]+f' ({i})'
M={('sol-2025-400','20 kap. 2 §'):fa('hbc-1')+'; '+yl('ny: "20 kap. 2 §"')[0],
('sol-2025-400','19 kap. 1 och 2 §§'):fa('hbc-5')+'; '+yl('ny: "19 kap.')[0],
('osl-2009-400','26 kap. 9 a §'):fa('hbc-5')+'; '+yl('ny: "19 kap.')[0],
('osl-2009-400','26 kap. 1 §'):fa('hbc-7'),
('sol-2025-400','22 kap. 2 §'):fa('amf-5')+'; '+yl('ny: "22 kap. 2')[0],
('lvu-1990-52','13 a §'):fa('amf-4'),('lvu-1990-52','13 c §'):fa('amf-4'),('lvu-1990-52','13 a och 13 c §§'):fa('amf-4'),
('lul-1964-167','6 §'):fa('ula-1'),('lul-1964-167','7 §'):fa('ula-1'),('lul-1964-167','6 och 7 §§'):fa('ula-1'),
('lul-1964-167','4 §'):fa('ula-2'),('lul-1964-167','11 §'):fa('ula-3'),('lul-1964-167','28 §'):fa('ula-3'),
('lul-1964-167','31 §'):fa('ula-4'),('lul-1964-167','32 §'):fa('ula-4'),('lul-1964-167','34 §'):fa('ula-4'),('lul-1964-167','38 a §'):fa('ula-4'),
('barnkonventionslagen-2018-1197','artikel 3'):fa('sod-1')+'; '+sid('barnkonventionslagen-2018-1197'),('barnkonventionslagen-2018-1197','artikel 12'):fa('sod-1'),
('barnkonventionslagen-2018-1197',''):fa('sod-1'),
('sol-2025-400',''):sid('sol-2025-400')+'; '+fa('viv-3'),('sos-nya-sol-faq',''):fa('viv-3')+'; '+fa('ula-6'),
('hslf-fs-2022-39',''):fa('vou-1'),('hslf-fs-2017-79',''):fa('chf-2'),('sosfs-2011-9',''):fa('chf-1'),('sosfs-2014-5',''):sid('sosfs-2014-5'),
('sosfs-2012-11',''):sid('sosfs-2012-11'),('kg-om-familjehemsvard',''):fa('amf-1')+'; '+fa('amf-2'),('kg-inleda-eller-inte',''):fa('hbc-2'),
('kg-bbic',''):fa('hbc-6'),('lvu-1990-52',''):sid('lvu-1990-52'),('lul-1964-167',''):sid('lul-1964-167'),
('att-samtala-med-barn-2018',''):fa('sod-2'),('bedoma-barns-mognad-2015',''):fa('sod-5'),('metodguiden',''):fa('viv-2'),('savry',''):fa('ula-5'),('freda',''):fa('vou-3'),('bra-fam',''):fa('amf-3')}
rows=[];un=[]
legal={'sol-2025-400','osl-2009-400','lvu-1990-52','lul-1964-167','barnkonventionslagen-2018-1197','hslf-fs-2022-39','hslf-fs-2017-79','sosfs-2011-9','sosfs-2014-5','sosfs-2012-11','kg-om-familjehemsvard','kg-inleda-eller-inte','sos-nya-sol-faq','kg-bbic'}
for f in sorted(glob.glob('/tmp/h29/content/**/*.md',recursive=True)):
    body=open(f).read().split('---\n',2)[2]
    p=f.split('barn-och-unga/')[1]
    for line in body.split('\n'):
        for m in re.finditer(r'\[@([^\]]+)\]',line):
            for c in m[1].split(';'):
                c=c.strip().lstrip('@'); i,_,loc=c.partition(','); i=i.strip(); loc=loc.strip()
                if i not in legal: continue
                pre=line[:m.start()]; sent=re.split(r'(?<=[.!?:|])\s(?=[A-ZÅÄÖ”*])',pre)[-1].strip(' >|-*')
                if len(sent)<12: sent=pre[-140:].strip(' >|-')
                k=M.get((i,loc)) or M.get((i,''),'?')
                if k.startswith('?') or '?' in k: un.append((p,i,loc))
                rows.append((p,sent[:220],i+(', '+loc if loc else ''),k))
out=['# Rättsliga påståenden i content/ och raden som bär dem','','Sökvägar under content/barn-och-unga/. Raden gäller /work/shared/domain/.','']
cur=None
for p,s,c,k in rows:
    if p!=cur: out+=['',f'## {p}','']; cur=p
    out.append(f'- ”{s}” — `{c}` — {k}')
pr=[i for i,l in enumerate(O) if 'fa-vou-2' in l]
out+=['','## Utan hänvisning i formatet, med utgivaren nämnd i texten','',
f'- Vid våld mot barn ska nämnden utan dröjsmål inleda utredning och bedöma risken för mer våld, enligt NCK (ny/10 f30, ny/50 f10–f20, quiz, plattformen f40) — {fa("vou-2")}. Status S. Källan har ingen kontrollerad adress, därför ingen hänvisning.',
f'- Barnfridsbrott är straffbart sedan 1 juli 2021, enligt NCK (ny/50 f10, quiz) — {fa("vou-2")}. Status S.',
f'- Ändringarna 15 januari 2026: fler anmälningsskyldiga, återkoppling inom viss tid (prop. 2025/26:12; ny/10 f30 och x20, ny/60 f30, chefskursen f30) — '+yl('id: anmalan-2026')[0]+'. Tiden är inte angiven.',
f'- Orosanmälningar sökbara enligt propositionen (ny/10 x20) — {fa("hbc-9")}. Status S.',
f'- LVU föreslås ersättas 1 januari 2027 (ny/40, ny/60) — '+yl('id: lvu-ersatts')[0]+'. Skrivet som förslag.',
f'- Reglerna om unga lagöverträdare är under ändring (ny/30, plattformen) — '+yl('id: unga-2026')[0]+'; '+fa('ula-7')+'. Inga nya regler påstås.',
'- Yrkesresans mål, roller, resväg, 80 % (stationen, plattformen, sista sidan i varje fördjupning) — domain.md §1, 2, 3, 4, 6, 7, 8, 9 (inte rättsregler).']
open('/tmp/h29-facts.md','w').write('\n'.join(out)+'\n')
print(len(rows),'rader; utan rad:',un)
