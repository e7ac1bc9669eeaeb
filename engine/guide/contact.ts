import type { WritePart } from './context.ts';

export const contact: WritePart = ({ matter, place, entry }) => {
  const { consult, supervise, progress } = matter.bundle.matter.identity;
  const { centre } = place;
  const said = ({ phone, place: where }: typeof consult) => [
    `电话：${phone}`,
    ...(where === undefined ? [] : [`地点：${where}`]),
  ];
  return {
    entries: [
      ...entry('咨询方式', said(consult), consult.verify),
      ...entry('监督投诉方式', said(supervise), supervise.verify),
      ...entry('中心咨询电话', centre.consultPhone, centre.verify),
      ...entry('中心监督电话', centre.supervisePhone, centre.verify),
      ...entry('进度查询', progress ?? '凭办件编号和查询码查询'),
    ],
    records: [],
  };
};
