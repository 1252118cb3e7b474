import re,glob,sys
tot=0;long=0;pos={}
for f in sorted(glob.glob('/tmp/h29/content/**/*.md',recursive=True)):
    s=open(f).read(); fm,body=s.split('---\n',2)[1:]
    m=re.search(r'minuter: (\d+)',fm); mins=int(m.group(1)) if m else 0
    txt=re.sub(r'\]\([^)]*\)',']',body); words=len(re.findall(r'\w[\w’-]*',re.sub(r'\[@[^\]]*\]','',txt)))
    q=len(re.findall(r'^::: fråga',body,re.M)); r=body.count('::: reflektion')
    need=words/180+q+2*r
    # gaps
    parts=re.split(r'^(?=::: fråga|::: reflektion|- \[ \] .*\{#|::: film|::: podd|(?:\| … ))',body,flags=re.M)
    gap=max(len(re.findall(r'\w+',re.sub(r'\]\([^)]*\)',']',p.split('\n:::\n',1)[-1] if p.startswith(':::') else p))) for p in parts)
    sn=f.split('barn-och-unga/')[1].split('/'); 
    if '-v' in sys.argv or gap>400 or abs(mins-need)>4: print(f'{"/".join(x[:14] for x in sn[-3:])}: min {mins} räknat {need:.0f} ({words} ord {q} fr {r} refl) glapp {gap}')
    for qm in re.finditer(r'^::: fråga \{#([a-z0-9-]+)([^}]*)\}\n(.*?)^:::\s*$',body,re.M|re.S):
        if 'typ=' in qm.group(2): continue
        opts=re.findall(r'^- \[( |x)\] (.*)$',qm.group(3),re.M)
        right=[i for i,o in enumerate(opts) if o[0]=='x']
        if len(right)==1 and len(opts)>=3:
            L=[len(o[1]) for o in opts]; tot+=1
            pos[right[0]+1]=pos.get(right[0]+1,0)+1
            if L[right[0]]==max(L): long+=1; 
            if '-l' in sys.argv and L[right[0]]==max(L) : print('  LONGEST',sn[-3][:6],sn[-1],qm.group(1),L,right)
print('frågor',tot,'längst',long,pos)
sh=0;lst=[]
for f in sorted(glob.glob('/tmp/h29/content/**/*.md',recursive=True)):
    s=open(f).read()
    for qm in re.finditer(r'^::: fråga \{#([a-z0-9-]+)([^}]*)\}\n(.*?)^:::\s*$',s,re.M|re.S):
        if 'typ=' in qm.group(2): continue
        o=re.findall(r'^- \[( |x)\] (.*)$',qm.group(3),re.M); r=[i for i,x in enumerate(o) if x[0]=='x']
        if len(r)==1 and len(o)>=3:
            L=[len(x[1]) for x in o]
            if L[r[0]]==min(L): sh+=1; lst.append((L[r[0]]/(sum(L)/len(L)),f.split('barn-och-unga/')[1],qm.group(1),o[r[0]][1]))
print('kortast',sh)
if '-s' in sys.argv:
    for x in sorted(lst): print('%.2f %s %s: %s'%x)
