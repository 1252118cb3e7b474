# crude check of every own svg: text within boxes
import re,glob
for f in glob.glob('/tmp/h29/content/**/media/*.svg',recursive=True):
    s=open(f).read()
    if 'rotate' in s: print('ROT',f)
    for m in re.finditer(r'<text x="([\d.]+)" y="([\d.]+)" font-size="(\d+)"([^>]*)>([^<]*)<',s):
        x=float(m[1]);px=int(m[3]);w=len(m[5])*px*(0.58 if '700' in m[4] else 0.52)
        x1=x+w/2 if 'middle' in m[4] else x+w
        if x1>345: print(f.split('/')[-1],m[5],int(x1))
