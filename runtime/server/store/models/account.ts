import { declare, instant, optionalInstant, optionalText, text, whole, yes } from './model.ts';

/** Somebody who can sign in to a desk. */
export interface AccountDocument {
  _id: string;
  centre: string;
  name: string;
  displayName: string;
  /** scrypt: `salt:hash`, both base64. */
  password: string;
  posts: string[];
  window?: string;
  employment: 'established' | 'seconded' | 'contracted';
  active: boolean;
  /** Whose cases they keep out of (回避): digests, never the numbers themselves. */
  ties?: { id: string; relation: string; digest: string; at: Date }[];
  createdAt: Date;
}
export const accountDeclaration = declare<AccountDocument>({
  name: 'accounts',
  definition: {
    _id: text,
    centre: text,
    name: text,
    displayName: text,
    password: text,
    posts: [String],
    window: optionalText,
    employment: text,
    active: yes,
    ties: { type: [{ _id: false, id: text, relation: text, digest: text, at: instant }], default: undefined },
    createdAt: instant,
  },
  indexes: [[{ centre: 1, name: 1 }, { unique: true }], [{ centre: 1, posts: 1 }]],
});

/** An applicant, known by mobile number. */
export interface ApplicantDocument {
  _id: string;
  centre: string;
  mobile: string;
  createdAt: Date;
}
export const applicantDeclaration = declare<ApplicantDocument>({
  name: 'applicants',
  definition: { _id: text, centre: text, mobile: text, createdAt: instant },
  indexes: [[{ centre: 1, mobile: 1 }, { unique: true }]],
});

/** A session; only the digest of its token is kept. */
export interface SessionDocument {
  _id: string;
  centre: string;
  kind: 'applicant' | 'staff';
  subject: string;
  csrf: string;
  createdAt: Date;
  expiresAt: Date;
}
export const sessionDeclaration = declare<SessionDocument>({
  name: 'sessions',
  definition: {
    _id: text,
    centre: text,
    kind: text,
    subject: text,
    csrf: text,
    createdAt: instant,
    expiresAt: instant,
  },
  indexes: [[{ expiresAt: 1 }, { expireAfterSeconds: 0 }], [{ centre: 1, kind: 1, subject: 1 }]],
});

/** A one-time code for signing in. */
export interface CodeDocument {
  _id: string;
  centre: string;
  digest: string;
  expiresAt: Date;
}
export const codeDeclaration = declare<CodeDocument>({
  name: 'codes',
  definition: { _id: text, centre: text, digest: text, expiresAt: instant },
  indexes: [[{ expiresAt: 1 }, { expireAfterSeconds: 0 }]],
});

/** Tries of one kind by one subject; slows guessing of passwords, codes and query codes. */
export interface AttemptDocument {
  _id: string;
  centre: string;
  tries: number;
  lockedUntil?: Date;
  expiresAt: Date;
}
export const attemptDeclaration = declare<AttemptDocument>({
  name: 'attempts',
  definition: { _id: text, centre: text, tries: whole, lockedUntil: optionalInstant, expiresAt: instant },
  indexes: [[{ expiresAt: 1 }, { expireAfterSeconds: 0 }]],
});
