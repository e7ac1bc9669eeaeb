/** Ids of the words that explain a field: its help, its unit and what is wrong with it. */
export const helpId = (id: string) => `${id}__help`;
export const errorId = (id: string) => `${id}__error`;
export const unitId = (id: string) => `${id}__unit`;

interface Described {
  id: string;
  hasHelp: boolean;
  hasUnit?: boolean;
  hasError: boolean;
}

/** `aria-describedby` and `aria-invalid` of a control. */
export const described = ({ id, hasHelp, hasUnit = false, hasError }: Described) => {
  const ids = [hasHelp && helpId(id), hasUnit && unitId(id), hasError && errorId(id)].filter(Boolean).join(' ');
  return { ...(ids === '' ? {} : { 'aria-describedby': ids }), ...(hasError ? { 'aria-invalid': true as const } : {}) };
};
