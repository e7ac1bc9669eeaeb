/** The style sheet of `writeHtml`'s article, served as a file: an A4 page on the screen, plain pages in print. */
const shares = Array.from({ length: 20 }, (_, i) => (i + 1) * 5)
  .map((share) => `.document .document-share-${share} { width: ${share}%; }`)
  .join('\n');

export const documentStyle = `.document {
  box-sizing: border-box; max-width: 210mm; margin: 0 auto; padding: 12mm 8%;
  color: #000; background: #fff; font-size: 16px; line-height: 1.75; overflow-wrap: anywhere;
}
.document p { margin: 0; }
.document h1, .document .document-letterhead { margin: 0; text-align: center; line-height: 1.5; }
.document h1 { font-size: 26px; }
.document .document-letterhead { font-size: 21px; font-weight: 700; }
.document .document-number { margin: 4px 0 20px; text-align: center; font-size: 14px; }
.document h2 { margin: 14px 0 4px; font-size: 18px; }
.document h3 { margin: 10px 0 2px; font-size: 16px; }
.document .document-indented { text-indent: 2em; }
.document .document-center { text-align: center; }
.document .document-right { text-align: right; }
.document ul, .document ol { margin: 4px 0; padding-left: 2.5em; }
.document table { width: 100%; margin: 8px 0; border-collapse: collapse; table-layout: fixed; font-size: 14px; line-height: 1.5; }
.document th, .document td { padding: 6px 8px; border: 1px solid #000; vertical-align: middle; }
.document th { font-weight: 600; }
.document .document-image { display: block; max-width: 100%; margin: 8px auto; }
.document .document-qr { width: 28mm; margin: 16px 0; text-align: center; font-size: 12px; line-height: 1.4; }
.document .document-qr:has(+ .document-seal) { float: left; }
.document .document-qr svg { display: block; width: 100%; }
.document .document-seal {
  display: flex; flex-direction: column; justify-content: center; box-sizing: border-box; width: 64mm; min-height: 34mm;
  margin: 16px 0 16px auto; padding: 8px; border: 1px dashed #767676; color: #595959; text-align: center; font-size: 14px;
}
.document .document-sign { margin-top: 20px; }
.document .document-signature { height: 14mm; vertical-align: middle; }
.document .document-blank { display: inline-block; width: 10em; margin-right: 1.5em; border-bottom: 1px solid #000; }
.document .document-pagebreak { margin: 32px 0; border: 0; border-top: 1px dashed #767676; }
.document .document-sheet { margin: 0 0 12px; }
.document .document-sheet svg { display: block; width: 100%; border: 1px dashed #767676; }
.document .document-sheet figcaption { color: #595959; font-size: 12px; }
.document .document-placed { line-height: 1.3; }
/* Over the paper, not in it: what was issued stays as it is. */
.document-stamp {
  position: fixed; top: 40%; left: 50%; z-index: 1; margin: 0; padding: 12px 28px; border: 3px solid; color: #b3261e;
  font-size: 32px; font-weight: 700; white-space: nowrap; opacity: 0.6; pointer-events: none; transform: translateX(-50%) rotate(-30deg);
}
${shares}
@media print {
  .document { max-width: none; padding: 0; }
  .document thead { display: table-header-group; }
  .document .document-qr, .document .document-seal, .document .document-sign { break-inside: avoid; }
  .document .document-pagebreak { visibility: hidden; margin: 0; break-after: page; }
}
`;
