import * as Type from 'typebox';

/** Id of an issued document: its configuration and the event it came out of. */
export const paperId = Type.String({ title: '文书', pattern: '^[a-z][A-Za-z0-9]{0,63}-[0-9]{1,5}$' });
