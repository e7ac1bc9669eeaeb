import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { exportFormats, routes, type SealUseRow } from '../../../api/index.ts';
import { problemOf } from '../../../browser/index.ts';
import { momentWords } from '../case/moment-words.ts';
import { PagedTable } from '../centre/paged-table.tsx';
import { usePages } from '../centre/use-pages.ts';
import { call, saveFile } from '../../../signed-in/index.ts';

const columnsOf = (t: TFunction<'seals'>): TableColumnsType<SealUseRow> => [
  {
    title: t('use.document'),
    key: 'document',
    render: (_, { title, number }) => (
      <>
        {title}
        <div className="quiet">{number}</div>
      </>
    ),
  },
  {
    title: t('use.case'),
    key: 'case',
    width: '17%',
    render: (_, { case: id, caseNumber }) => (
      <Link href={`/cases/${id}`} className="case-number">
        {caseNumber}
      </Link>
    ),
  },
  {
    title: t('name'),
    key: 'seal',
    width: '24%',
    render: (_, { name, code }) => (
      <>
        {name}
        <div className="quiet">{code}</div>
      </>
    ),
  },
  {
    title: t('use.by'),
    key: 'by',
    width: '15%',
    render: (_, { by, grant }) => (
      <>
        {by}
        <div className="quiet">{grant ?? t('use.kept')}</div>
      </>
    ),
  },
  { title: t('use.approvedBy'), key: 'approvedBy', width: '12%', render: (_, { approvedBy }) => approvedBy },
  { title: t('use.at'), key: 'at', width: '12%', render: (_, { at }) => momentWords(at) },
];

/** The register of use (用章登记), latest first: of one seal, or of all within reach. */
export function UseRegister({ seal }: { seal?: string }) {
  const { t } = useTranslation('seals');
  const { message } = App.useApp();
  const of = seal === undefined ? {} : { seal };
  const pages = usePages(`seal-uses:${seal ?? ''}`, (cursor, signal) =>
    call(routes.sealUses, { query: { ...of, ...cursor }, signal }),
  );
  const take = async (format: (typeof exportFormats)[number]) => {
    try {
      await saveFile(routes.exportSealUses, { ...of, format });
    } catch (error) {
      void message.error(problemOf(error).title);
    }
  };
  return (
    <>
      <p className="panel-buttons">
        {exportFormats.map((format) => (
          <Button key={format} icon={<DownloadOutlined />} onClick={() => void take(format)}>
            {t(`use.export.${format}`)}
          </Button>
        ))}
      </p>
      <PagedTable name={t('use.table')} pages={pages} columns={columnsOf(t)} empty={t('use.none')} />
    </>
  );
}
