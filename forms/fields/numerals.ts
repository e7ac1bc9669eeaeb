/** Numbers as they are typed and as they are kept. What is not a number is kept as typed, so that it can be refused. */
export interface Numeral {
  parse: (typed: string) => number | string | undefined;
  print: (kept: unknown) => string;
}

/** Full-width digits, as Chinese input methods give them, are digits. */
const plain = (typed: string) => typed.normalize('NFKC').trim();
const asText = (kept: unknown) => (typeof kept === 'number' || typeof kept === 'string' ? String(kept) : '');

export const number: Numeral = {
  parse: (typed) => {
    const text = plain(typed);
    if (text === '') return undefined;
    return /^-?\d{1,15}(\.\d*)?$/.test(text) ? Number(text) : text;
  },
  print: asText,
};

/** Typed in yuan, kept in fen; no float in between. */
export const money: Numeral = {
  parse: (typed) => {
    const text = plain(typed).replaceAll(',', '');
    if (text === '') return undefined;
    const [, yuan, fen = ''] = /^(\d{1,12})(?:\.(\d{0,2}))?$/.exec(text) ?? [];
    return yuan === undefined ? text : Number(yuan) * 100 + Number(fen.padEnd(2, '0'));
  },
  print: (kept) => {
    if (typeof kept !== 'number' || !Number.isSafeInteger(kept) || kept < 0) return asText(kept);
    const fen = String(kept % 100).padStart(2, '0');
    return `${Math.trunc(kept / 100)}${fen === '00' ? '' : `.${fen}`}`;
  },
};
