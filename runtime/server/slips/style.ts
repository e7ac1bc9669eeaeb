/** Style of slips, one sheet a paper: a page cannot choose its own size under a policy without inline styles. */
export const slipPapers = ['a4', '80mm'] as const;
export type SlipPaper = (typeof slipPapers)[number];

const shared = `
* { box-sizing: border-box; }
body { margin: 0 auto; color: #000; background: #fff; font-family: 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; text-align: center; }
.centre { margin: 0; text-align: center; }
dl { display: grid; grid-template-columns: max-content 1fr; margin: 0; }
dt::after { content: '：'; }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; }
caption, th, td { text-align: start; vertical-align: top; }
.qr { display: block; }
.signatures { display: flex; flex-wrap: wrap; margin: 0; padding: 0; list-style: none; }
.signatures li { border-bottom: 1px solid #000; white-space: nowrap; }
.choices { text-align: center; font-size: 0.875rem; }
@media print { .choices { display: none; } }
`;

export const slipStyles: Readonly<Record<SlipPaper, string>> = {
  a4: `@page { size: A4; margin: 20mm; }${shared}
body { max-width: 170mm; padding: 8mm 0; font-size: 12pt; line-height: 1.6; }
h1 { font-size: 20pt; }
dl { gap: 1mm 4mm; margin: 6mm 0; }
th, td { padding: 1.5mm 2mm; border: 1px solid #000; }
caption { font-weight: 700; padding-bottom: 2mm; }
.note { margin: 4mm 0; }
.scan { float: right; width: 28mm; margin: 0 0 4mm 6mm; font-size: 9pt; text-align: center; }
.qr { width: 28mm; height: 28mm; }
.signatures { gap: 8mm 14mm; margin-top: 14mm; }
.signatures li { min-width: 70mm; padding-bottom: 1mm; }
`,
  '80mm': `@page { size: 80mm 297mm; margin: 4mm; }${shared}
body { max-width: 72mm; padding: 2mm 0; font-size: 9.5pt; line-height: 1.45; }
h1 { font-size: 14pt; }
dl { gap: 0 2mm; margin: 3mm 0; }
th, td { padding: 0.8mm 0; border-bottom: 1px dashed #000; }
td { padding-inline-start: 2mm; }
caption { font-weight: 700; }
.note { margin: 3mm 0; }
.scan { margin: 3mm 0; font-size: 8.5pt; text-align: center; }
.qr { width: 30mm; height: 30mm; margin: 0 auto; }
.signatures { display: block; }
.signatures li { margin-top: 8mm; }
`,
};
