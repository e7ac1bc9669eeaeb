/** The arrows of docs/architecture.md; scripts/arrows.js runs them and fails when nothing was cruised. */
const ban = (name, from, to, more = {}) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: to, ...more },
});

module.exports = {
  forbidden: [
    ban('engine-stands-alone', '^engine/', '^(forms|designer|runtime|test|bench)/'),
    ban(
      'engine-has-no-framework',
      '^engine/',
      'node_modules/(express|mongoose|react|react-dom|antd|lmdb|@rjsf/[^/]+)/',
    ),
    ban(
      'engine-touches-no-machine',
      '^engine/',
      '^(node:)?(fs|path|http|https|net|os|child_process|worker_threads|crypto)(/|$)',
    ),
    ban('forms-know-only-the-engine', '^forms/', '^(designer|runtime|test|bench)/'),
    ban('forms-have-no-antd', '^forms/', 'node_modules/(antd|@ant-design)/'),
    ban('designer-knows-forms-api-engine', '^designer/', '^(runtime/(server|desks|embedded)|test|bench)/'),
    ban('desks-know-forms-api-engine', '^runtime/desks/', '^(designer|runtime/(server|embedded)|test|bench)/'),
    ban(
      'signed-in-knows-api',
      '^runtime/signed-in/',
      '^(engine|forms|designer|runtime/(server|desks|embedded)|test|bench)/',
    ),
    ban('portal-needs-no-staff', '^runtime/desks/portal/', '^runtime/(signed-in|desks/staff)/'),
    ban(
      'server-knows-api-engine',
      '^runtime/server/',
      '^(designer|forms|runtime/(desks|signed-in|browser)|test|bench)/',
    ),
    ban(
      'api-knows-engine',
      '^runtime/api/',
      '^(designer|forms|runtime/(server|desks|signed-in|browser|embedded)|test|bench)/',
    ),
    ban(
      'embedded-knows-nothing',
      '^runtime/embedded/',
      '^(engine|forms|designer|runtime/(api|server|desks|signed-in|browser)|test|bench)/',
    ),
    ban('front-door-of-engine', '^(forms|designer|runtime)/', '^engine/', { pathNot: '^engine/index\\.ts$' }),
    ban('front-door-of-forms', '^(designer|runtime)/', '^forms/', { pathNot: '^forms/(index\\.ts|forms\\.css)$' }),
    ban('front-door-of-api', '^(designer|runtime/(server|desks|signed-in|browser))/', '^runtime/api/', {
      pathNot: '^runtime/api/index\\.ts$',
    }),
    ban('front-door-of-browser', '^(designer|runtime/(desks|signed-in))/', '^runtime/browser/', {
      pathNot: '^runtime/browser/index\\.ts$',
    }),
    ban('front-door-of-signed-in', '^(designer|runtime/desks)/', '^runtime/signed-in/', {
      pathNot: '^runtime/signed-in/index\\.ts$',
    }),
    ban('front-door-of-embedded', '^runtime/server/', '^runtime/embedded/', {
      pathNot: '^runtime/embedded/index\\.ts$',
    }),
    // It brings a resolver of JSONPath that runs code; only the reference asks it, by JSON Pointer.
    ban(
      'rules-library-only-as-reference',
      '^(?!runtime/server/publishing/reference\\.ts$)',
      'node_modules/(json-rules-engine|jsonpath-plus)/',
    ),
    ban('models-only-in-repositories', '^runtime/server/(?!store/)', '^runtime/server/store/models/'),
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
