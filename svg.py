import html,os
C={'b':('#e3eef7','#1f5a8a'),'g':('#e2f1ec','#1f5c4e'),'o':('#f8eadf','#80431a'),'p':('#efe8f5','#6a4a86'),'r':('#f7e6eb','#8a2f4b'),'w':('#ffffff','#5b6b80')}
HEAD='<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 {h}" width="360" height="{h}" font-family="system-ui, -apple-system, \'Segoe UI\', sans-serif" fill="#1b2a41">\n  <title>{t}</title>\n  <rect x="1" y="1" width="358" height="{h2}" rx="14" fill="#f5f7fa" stroke="#8a97a8"/>\n'
e=html.escape
def check(s,px,w,name):
    n=len(s)*px*0.53
    if n>w: print('WIDE',name,repr(s),int(n),'>',w)
def stack(path,title,items,arrow=True):
    """items: (heading, [lines], color) or None for a gap"""
    y=20;out=[]
    for i,(hd,lines,c) in enumerate(items):
        f,s=C[c]
        h=38+20*len(lines)+ (2 if lines else 6)
        out.append(f'  <rect x="20" y="{y}" width="320" height="{h}" rx="10" fill="{f}" stroke="{s}" stroke-width="2"/>')
        check(hd,18,292,path)
        out.append(f'  <text x="34" y="{y+28}" font-size="18" font-weight="700" fill="{s}">{e(hd)}</text>')
        for j,l in enumerate(lines):
            check(l,15,292,path)
            out.append(f'  <text x="34" y="{y+50+20*j}" font-size="15">{e(l)}</text>')
        y+=h
        if i<len(items)-1:
            if arrow is True or (arrow=='last' and i==len(items)-2):
                out.append(f'  <path d="M180 {y+4} v14 m-6 -7 l6 7 l6 -7" fill="none" stroke="#1b2a41" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/>')
                y+=23
            else: y+=12
    H=y+20
    os.makedirs(os.path.dirname(path),exist_ok=True)
    open(path,'w').write(HEAD.format(h=H,h2=H-2,t=e(title))+'\n'.join(out)+'\n</svg>\n')
