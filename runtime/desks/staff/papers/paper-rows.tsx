import { Tag } from 'antd';
import type { TFunction } from 'i18next';
import { Link } from 'wouter';
import type { HandOverRow } from '../../../api/index.ts';
import { momentWords } from '../case/moment-words.ts';
import type { RowCell } from '../resource/row-list.tsx';

/** How a slip reads in a list: the case, the way, who gave it and by when it has to be signed for. */
export const paperCells = (
  t: TFunction<'papers'>,
  countWords: (counts: { originals: number; copies: number }) => string,
): RowCell<HandOverRow>[] => [
  {
    title: t('column.case'),
    of: ({ id, number, matterName }) => (
      <>
        <Link href={`/cases/${id}`} className="case-number">
          {number}
        </Link>{' '}
        {matterName}
      </>
    ),
  },
  { title: t('column.way'), of: ({ from, to }) => t('way', { from, to }) },
  {
    title: t('column.papers'),
    of: ({ papers }) => papers.map((paper) => `${paper.name} ${countWords(paper)}`).join('；'),
  },
  { title: t('column.by'), of: ({ by, at }) => `${by} ${momentWords(at)}` },
  {
    title: t('column.due'),
    of: ({ signBy, overdue }) => (overdue ? <Tag color="red">{signBy}</Tag> : signBy),
  },
];
