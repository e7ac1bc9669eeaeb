/** The files of a small centre that is right in every respect; matters of `matter.ts` fit into it. */
const centre = {
  id: 'demo',
  name: '某县政务服务中心',
  county: '某县',
  region: '430000',
  utcOffset: '+08:00',
  address: '某县大道1号',
  consultPhone: '0746-000 0000',
  supervisePhone: '0746-000 0009',
  footer: [],
  rules: {
    clocks: {
      pauseDay: 'counts',
      resumeDay: 'skips',
      dueMoment: 'closing',
      alerts: { warn: { left: 20 }, yellow: { over: 1 }, red: { over: 3 } },
    },
    noticeDays: 5,
    supplementDays: 10,
    deliveryDays: 10,
    extensionMovesPromise: true,
    deciderMayAccept: false,
    concludeOn: 'delivery',
    deemedAcceptanceFor: ['01'],
  },
};

const organisation = {
  units: [{ id: 'city-management', name: '某县城市管理局', kind: 'department' }],
  posts: [{ id: 'chief-a', unit: 'city-management', kind: 'chief', rank: 'A', title: '首席审批员' }],
};

const windows = {
  zones: [{ id: 'general', floor: '一楼', name: '综合服务区' }],
  windows: [
    {
      id: 'window-1',
      number: '01',
      name: '城管窗口',
      kind: 'professional',
      zone: 'general',
      units: ['city-management'],
      matters: ['shop-sign'],
    },
  ],
};

const grants = {
  grants: [
    {
      id: 'grant-1',
      number: '城管授〔2026〕1号',
      unit: 'city-management',
      post: 'chief-a',
      matters: ['shop-sign'],
      powers: ['decide'],
      from: '2026-01-01',
      to: '2026-12-31',
    },
  ],
};

/** The thirteen statutory holidays of 2026 and no more. */
const holidays = [
  ['元旦', '01-01'],
  ['春节', '02-16', '02-17', '02-18', '02-19'],
  ['清明节', '04-05'],
  ['劳动节', '05-01', '05-02'],
  ['端午节', '06-19'],
  ['中秋节', '09-25'],
  ['国庆节', '10-01', '10-02', '10-03'],
].flatMap(([name, ...days]) => days.map((day) => ({ date: `2026-${day}`, kind: 'off', name })));

const calendar = {
  year: 2026,
  layers: {
    national: { papers: [{ title: '关于2026年部分节假日安排的通知' }], days: holidays },
    local: { papers: [], days: [] },
    halls: [],
  },
  seasons: [{ name: '全年', from: '01-01', to: '12-31', hours: [{ open: '09:00', close: '17:00' }] }],
};

const parts = {
  'centre.json': centre,
  'organisation.json': organisation,
  'windows.json': windows,
  'grants.json': grants,
  'accounts.json': {
    accounts: [
      { name: 'chief', displayName: '首席', posts: ['chief-a'], window: 'window-1', employment: 'established' },
    ],
  },
  'calendar/2026.json': calendar,
};

/** The files by path, some of them replaced by other values. */
export const centreFilesWith = (changes: Readonly<Record<string, unknown>> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...parts, ...changes }).map(([path, value]) => [path, JSON.stringify(value, null, 2)]),
  );

/** The values themselves, to change and put back. */
export const centreParts = () => structuredClone(parts);
