import re,glob,zlib
n=0
for f in glob.glob('/tmp/h29/content/**/*.md',recursive=True):
    if '/ny/10-' in f or '/ny/20-' in f: continue
    s=open(f).read()
    def q(m):
        global n
        head,body=m.group(1),m.group(2)
        if 'typ=' in head: return m.group(0)
        mm=re.search(r'((?:^- \[[ x]\] .*\n(?:  > .*\n)*)+)',body,re.M)
        if not mm: return m.group(0)
        items=re.findall(r'^- \[[ x]\] .*\n(?:  > .*\n)*',mm.group(1),re.M)
        r=[i for i,x in enumerate(items) if x.startswith('- [x]')]
        if len(r)!=1 or len(items)!=4 or r[0] not in (1,2): return m.group(0)
        h=zlib.crc32(head.encode())%5
        if h>1: return m.group(0)
        t=3 if h==0 else 0
        items[r[0]],items[t]=items[t],items[r[0]]; n+=1
        return '::: fråga '+head+'\n'+body[:mm.start()]+''.join(items)+body[mm.end():]+':::\n'
    s2=re.sub(r'^::: fråga (\{[^\n]*\})\n(.*?)^:::\n',q,s,flags=re.M|re.S)
    s2=s2.replace('hjälpa honom märka.','hjälpa honom att märka mer.').replace('Berätta så mycket du vill, så tänker vi.”','Berätta det du vill, så tänker vi ihop.”')
    if s2!=s: open(f,'w').write(s2)
print(n)
