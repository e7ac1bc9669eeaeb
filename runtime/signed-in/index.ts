/** What every page for staff stands on, desk or designer: its connection, who is signed in, what it reads. */
export { call, csrf } from './connection.ts';
export { saveFile } from './save-file.ts';
export { Fetched } from './fetched.tsx';
export { Loaded } from './loaded.tsx';
export { ProblemNote } from './problem-note.tsx';
export { SignInAgain } from './sign-in-again.tsx';
export { SignInForm, type Credentials } from './sign-in-form.tsx';
export { TabRow } from './tab-row.tsx';
export { useSession } from './use-session.ts';
export { TextSize, TextSizeChoice, type Measures } from './text-size.tsx';
export { useTitle } from './use-title.ts';
