/** The centre of cases in tests: everything by the law, decided things by default. */
import type { Centre } from '../../engine/schema/centre.ts';

export const aCentre = (rules: Partial<Centre['rules']> = {}): Centre => ({
  id: 'jianghua',
  name: '县政务服务中心',
  county: '江华瑶族自治县',
  region: '431129',
  utcOffset: '+08:00',
  address: '阳华路',
  consultPhone: '0746-000 0000',
  supervisePhone: '0746-000 0000',
  footer: [],
  rules: {
    clocks: {
      pauseDay: 'counts',
      resumeDay: 'skips',
      dueMoment: 'closing',
      alerts: { warn: { left: 20 }, yellow: { left: 10 }, red: { over: 1 } },
    },
    preCheck: true,
    noticeDays: 5,
    supplementDays: 15,
    deliveryDays: 10,
    extensionMovesPromise: false,
    deciderMayAccept: false,
    concludeOn: 'delivery',
    deemedAcceptanceFor: ['01'],
    ...rules,
  },
});
