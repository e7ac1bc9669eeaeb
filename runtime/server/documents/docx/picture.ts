/** Pictures of a document: kept beside its text, and drawn in their own proportions. */
import { escapeXml } from '../../ooxml/parts.ts';
import { emus } from './styles.ts';

export interface Picture {
  kind: 'png' | 'jpeg';
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** A PNG or JPEG with its size in pixels; `undefined` for anything else. */
export function pictureOf(bytes: Uint8Array): Picture | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length > 24 && view.readUInt32BE(0) === 0x89504e47) {
    return { kind: 'png', bytes, width: view.readUInt32BE(16), height: view.readUInt32BE(20) };
  }
  if (view.length < 4 || view.readUInt16BE(0) !== 0xffd8) return undefined;
  // Segments of a JPEG one after the other, up to the frame that names the size.
  for (let at = 2; at + 9 < view.length; at += 2 + view.readUInt16BE(at + 2)) {
    const marker = view.readUInt16BE(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { kind: 'jpeg', bytes, width: view.readUInt16BE(at + 7), height: view.readUInt16BE(at + 5) };
  }
  return undefined;
}

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PIC = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/**
 * A picture in a run.
 * @param nth place among the pictures of the document, from 1
 * @param relation by which the document knows its bytes
 * @param width in points
 */
export function pictureXml(
  { width: across, height: down }: Picture,
  nth: number,
  relation: string,
  width: number,
  alt: string,
) {
  const size = `cx="${emus(width)}" cy="${emus((width * down) / across)}"`;
  return (
    `<w:r><w:drawing><wp:inline><wp:extent ${size}/><wp:docPr id="${nth}" name="picture${nth}" descr="${escapeXml(alt)}"/>` +
    `<a:graphic xmlns:a="${A}"><a:graphicData uri="${PIC}"><pic:pic xmlns:pic="${PIC}"><pic:nvPicPr>` +
    `<pic:cNvPr id="${nth}" name="picture${nth}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relation}"/>` +
    `<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm>` +
    '<a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}
