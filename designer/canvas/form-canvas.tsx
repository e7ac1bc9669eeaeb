import { useTranslation } from 'react-i18next';
import type { Section } from '../../engine/index.ts';
import { useBundle, useEditor } from '../draft/editor.ts';
import { useActions } from '../draft/use-actions.ts';
import { guessKind } from '../edits/guess-kind.ts';
import { nodeAt, tagOf } from '../schema/node.ts';
import type { Path } from '../edits/path.ts';
import { AddLine } from './add-line.tsx';
import { Region } from './region.tsx';
import { Row } from './row.tsx';
import { useRow } from './use-row.ts';

const sectionsPath: Path = ['form', 'sections'];

/** The form as a list: sections and their fields in their real order. */
export function FormCanvas() {
  const { t } = useTranslation();
  const bundle = useBundle();
  const { locked } = useEditor();
  const actions = useActions();
  const { sections } = bundle.form;
  return (
    <Region label={t('part.form')}>
      {sections.map((section, index) => (
        <SectionRows key={section.id} section={section} path={[...sectionsPath, index]} isFirst={index === 0} />
      ))}
      {locked === undefined && (
        <AddLine
          what={t('form.section')}
          onAdd={(names) =>
            actions.add(
              sectionsPath,
              sections.length,
              names.map((title) => ({ title })),
            )
          }
        />
      )}
    </Region>
  );
}

function SectionRows({ section, path, isFirst }: { section: Section; path: Path; isFirst: boolean }) {
  const { t } = useTranslation();
  const bundle = useBundle();
  const { locked } = useEditor();
  const row = useRow();
  const actions = useActions();
  const list = [...path, 'fields'];
  const kinds =
    nodeAt(bundle, [...list, 0])?.oneOf?.map((branch) => ({
      value: String(tagOf(branch, 'kind')),
      label: branch.title ?? '',
    })) ?? [];
  const labelOf = (kind: string) => kinds.find(({ value }) => value === kind)?.label ?? kind;
  const head = row(path);
  return (
    <div className="form-rows">
      <ol className="rows">
        <Row
          {...head}
          name={section.title}
          tags={[
            t('form.fields', { count: section.fields.length }),
            ...(section.situations === true ? [t('form.situations')] : []),
          ]}
          isStop={head.isSelected || isFirst}
        />
      </ol>
      <ol className="rows rows-inner">
        {section.fields.map((field, index) => {
          const shared = row([...list, index]);
          return (
            <Row
              key={field.id}
              {...shared}
              name={field.title}
              tags={[labelOf(field.kind), ...('unit' in field ? [field.unit] : [])]}
              required={field.required === true}
              isStop={shared.isSelected}
            />
          );
        })}
      </ol>
      {locked === undefined && (
        <AddLine
          what={t('form.field')}
          kinds={[{ value: '', label: t('form.guess') }, ...kinds]}
          onAdd={(names, kind) =>
            actions.add(
              list,
              section.fields.length,
              names.map((title) => ({ title, kind: kind === '' ? guessKind(title) : kind })),
            )
          }
        />
      )}
    </div>
  );
}
