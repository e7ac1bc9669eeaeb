import { readFileSync } from 'node:fs';

// One project a part of the product, so that a part can be tested alone: `npm test -- --selectProjects engine`.
const esmOnly = [
  'preact',
  'typebox',
  '@rjsf',
  '@x0k',
  'antd',
  '@ant-design',
  '@rc-component',
  'wouter',
  'regexparam',
  'lodash-es',
  'nanoid',
];

const transform = {
  '\\.[jt]sx?$|\\.mjs$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

const project = (displayName, folders, more = {}) => ({
  displayName,
  roots: ['<rootDir>/test'],
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  testEnvironment: 'node',
  setupFilesAfterEnv: ['<rootDir>/test/build/patience.ts'],
  transform,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  ...more,
});

/** What stands for what in the portal, as its build has it. */
const instead = JSON.parse(readFileSync(new URL('runtime/desks/portal/instead.json', import.meta.url), 'utf8'));
const asInThePortal = Object.fromEntries(
  Object.entries({ ...instead, 'react-dom/test-utils': 'preact/test-utils' }).map(([name, other]) => [
    `^${name}$`,
    other.replace(/^\./, '<rootDir>'),
  ]),
);
const browser = { testEnvironment: 'jsdom', setupFiles: ['<rootDir>/test/build/browser.ts'] };

/** Journeys through many days take minutes each; `npm run soak -- journeys` plays them. */
const long = process.env.JOURNEYS === 'all' ? [] : ['/journeys/(acceptance|limits|other-hands)\\.test'];

export default {
  // A file waits for its disk, a process or a page as long as it computes: nobody is left idle for the parent's sake.
  maxWorkers: '100%',
  // Modules of one file are seldom all let go; a worker that has gathered much begins anew.
  workerIdleMemoryLimit: '2GB',
  projects: [
    project('engine', ['engine', 'configs']),
    project('store', ['runtime/embedded'], { testEnvironment: '<rootDir>/test/referee/environment.ts' }),
    project('server', ['runtime/server', 'runtime/api'], {
      testEnvironment: '<rootDir>/test/referee/environment.ts',
      globalSetup: '<rootDir>/test/build/put-up-shelf.ts',
    }),
    project('web', ['forms', 'runtime/desks/staff', 'designer'], browser),
    // The forms a second time: citizens fill them in on what stands for React.
    project('portal', ['forms', 'runtime/desks/portal'], {
      ...browser,
      moduleNameMapper: { ...asInThePortal, '^\\./words\\.ts$': '<rootDir>/test/forms/portal-words.ts' },
    }),
    project('journeys', ['journeys'], {
      globalSetup: '<rootDir>/test/journeys/build.ts',
      testPathIgnorePatterns: ['/node_modules/', ...long],
    }),
  ],
};
