import { PaperClipOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { originalities, type ReceivedMaterial } from '../../../../engine/index.ts';
import { pathOf, routes, type CaseView } from '../../../api/index.ts';
import { NecessityMark } from '../materials/necessity-mark.tsx';
import { sizeWords } from '../materials/size-words.ts';

type Material = CaseView['materials'][number];

const fileHref = (id: string) => pathOf(routes.download, { id });

function Files({ files }: Pick<Material, 'files'>) {
  if (files.length === 0) return null;
  return (
    <ul className="file-list">
      {files.map(({ id, name, size }) => (
        <li key={id}>
          <a href={fileHref(id)} target="_blank" rel="noreferrer">
            <PaperClipOutlined /> {name}
          </a>{' '}
          <span className="quiet">{sizeWords(size)}</span>
        </li>
      ))}
    </ul>
  );
}

function MaterialItem({ material, received }: { material: Material; received: ReceivedMaterial | undefined }) {
  const { t } = useTranslation();
  const { name, necessity, originality, originals, copies, standard, why, fromForm } = material;
  const way = received?.way ?? 'none';
  return (
    <li className="material">
      <h3>
        {name} <NecessityMark necessity={necessity} why={why} />
      </h3>
      <p className="quiet">
        {t('material.asked', { kind: originalities[originality as keyof typeof originalities], originals, copies })}
        {why !== undefined && ` · ${t('material.why', { why })}`}
      </p>
      {standard !== undefined && <p>{t('material.standard', { standard })}</p>}
      <p>
        {fromForm && way === 'none'
          ? t('material.fromForm')
          : t(way === 'none' ? 'material.notHanded' : 'material.handed', {
              way: t(`material.way.${way}`),
              originals: received?.originals ?? 0,
              copies: received?.copies ?? 0,
            })}
        {received?.sound !== undefined && <b> {t(received.sound ? 'material.sound' : 'material.unsound')}</b>}
      </p>
      <Files files={material.files} />
    </li>
  );
}

/** What had to come in, what came in, and what the window looks at. */
export function MaterialsPart({ view }: { view: CaseView }) {
  const received = new Map(view.case.materials.map((one) => [one.id, one]));
  return (
    <ol className="materials">
      {view.materials.map((material) => (
        <MaterialItem key={material.id} material={material} received={received.get(material.id)} />
      ))}
    </ol>
  );
}
