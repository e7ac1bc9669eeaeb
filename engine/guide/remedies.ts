import type { WritePart } from './context.ts';

export const remedies: WritePart = ({ matter, entry }) => {
  const { rights, remedies: wording } = matter.bundle.guide;
  const { reconsideration, litigation, note, verify } = wording;
  return {
    entries: [
      ...entry('申请人的权利和义务', rights),
      ...entry(
        '行政复议',
        `可以自知道之日起 ${reconsideration.days} 日内向${reconsideration.authority}申请行政复议`,
        verify,
      ),
      ...entry('行政诉讼', `可以自知道之日起 ${litigation.months} 个月内向${litigation.court}提起行政诉讼`, verify),
      ...entry('说明', note),
    ],
    records: [],
  };
};
