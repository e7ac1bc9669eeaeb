import { PaperClipOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { ReceivedMaterial } from '../../../../engine/index.ts';
import { pathOf, routes, type CaseView } from '../../../api/index.ts';
import { Asked } from '../materials/asked.tsx';
import { sizeWords } from '../../../../engine/index.ts';
import { useCountWords } from '../materials/use-count-words.ts';

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

interface ItemProps {
  material: Material;
  received: ReceivedMaterial | undefined;
  /** Accepted by silence before anybody looked. */
  unexamined: boolean;
}

function MaterialItem({ material, received, unexamined }: ItemProps) {
  const { t } = useTranslation();
  const countWords = useCountWords();
  const way = received?.way ?? 'none';
  const handed = [t(`material.way.${way}`), ...(received ? [countWords(received)] : [])].filter(
    (words) => words !== '',
  );
  return (
    <li className="material">
      <Asked material={material} />
      <p>
        {way === 'none'
          ? t(material.fromForm ? 'material.fromForm' : 'material.notHanded')
          : t('material.handed', { handed: handed.join('，') })}
        {unexamined && <b> {t('material.unexamined')}</b>}
        {received?.sound !== undefined && <b> {t(received.sound ? 'material.sound' : 'material.unsound')}</b>}
      </p>
      <Files files={material.files} />
    </li>
  );
}

/** Where what came in on paper is now. */
function PaperPlace({ view: { paperPlace, case: one } }: { view: CaseView }) {
  const { t } = useTranslation('papers');
  if (paperPlace === undefined) return null;
  const open = one.handOvers?.find(({ answer }) => !answer);
  return (
    <p className="paper-place">
      {open ? t('placeUnderWay', { place: paperPlace, to: open.to.name }) : t('place', { place: paperPlace })}
    </p>
  );
}

/** What had to come in, what came in, and what the window looks at. */
export function MaterialsPart({ view }: { view: CaseView }) {
  const received = new Map(view.case.materials.map((one) => [one.id, one]));
  const unexamined = new Set(view.case.unexamined?.map(({ id }) => id));
  return (
    <>
      <PaperPlace view={view} />
      <ol className="materials">
        {view.materials.map((material) => (
          <MaterialItem
            key={material.id}
            material={material}
            received={received.get(material.id)}
            unexamined={unexamined.has(material.id)}
          />
        ))}
      </ol>
    </>
  );
}
