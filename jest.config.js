// One project a part of the product, so that a part can be tested alone: `npm test -- --selectProjects engine`.
const esmOnly = [
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

export default {
  projects: [
    project('engine', ['engine', 'configs']),
    project('store', ['runtime/embedded'], { testEnvironment: '<rootDir>/test/referee/environment.ts' }),
    project('server', ['runtime/server', 'runtime/api'], { testEnvironment: '<rootDir>/test/referee/environment.ts' }),
    project('web', ['forms', 'runtime/desks', 'designer'], {
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/test/build/browser.ts'],
    }),
    project('journeys', ['journeys'], { globalSetup: '<rootDir>/test/journeys/build.ts' }),
  ],
};
