import { Input, Select, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type SignersShape, type SigningShape } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded } from '../../../signed-in/index.ts';

interface Asked {
  matter: string;
  power: string;
  on: string;
}

const optionsOf = (items: SigningShape['powers']) => items.map(({ id, name }) => ({ value: id, label: name }));

/** Who would sign a matter on a day, the A post before its deputy. */
export function Signers({ signing }: { signing: SigningShape }) {
  const { t } = useTranslation('centre');
  const { matters, powers, date } = signing;
  const [asked, setAsked] = useState<Asked>({
    matter: matters[0]?.id ?? '',
    power: matters[0]?.power ?? 'decide',
    on: date,
  });
  return (
    <section className="signers" aria-labelledby="signers">
      <h2 id="signers">{t('signers.title')}</h2>
      <div className="sift">
        <Select
          aria-label={t('signers.matter')}
          showSearch={{ optionFilterProp: 'label' }}
          value={asked.matter}
          options={optionsOf(matters)}
          popupMatchSelectWidth={false}
          onChange={(matter) =>
            setAsked({ ...asked, matter, power: matters.find(({ id }) => id === matter)?.power ?? asked.power })
          }
        />
        <Select
          aria-label={t('signers.power')}
          value={asked.power}
          options={optionsOf(powers)}
          popupMatchSelectWidth={false}
          onChange={(power) => setAsked({ ...asked, power })}
        />
        <Input
          type="date"
          required
          aria-label={t('signers.on')}
          value={asked.on}
          onChange={({ target: { value } }) => value !== '' && setAsked({ ...asked, on: value })}
        />
      </div>
      {asked.matter !== '' && <Answer asked={asked} />}
    </section>
  );
}

function Answer({ asked }: { asked: Asked }) {
  const { t } = useTranslation('centre');
  const signers = useResource(JSON.stringify(asked), (signal) => call(routes.centreSigners, { query: asked, signal }));
  return (
    <Loaded resource={signers}>
      {({ items, office }) => (
        <div role="status">
          {office !== undefined && <p>{office}</p>}
          {office === undefined && !items.some(({ signs }) => signs) && <p>{t('signers.none')}</p>}
          <ol className="plain-list">
            {items.map((one) => (
              <Line key={one.post} one={one} />
            ))}
          </ol>
        </div>
      )}
    </Loaded>
  );
}

/** A post that was granted something in the matter: under what it signs, or why it does not. */
function Line({ one }: { one: SignersShape['items'][number] }) {
  const { t } = useTranslation('centre');
  const { unitName, postTitle, rank, holders, number, signs, because, reason } = one;
  return (
    <li>
      <Tag color={signs ? 'green' : 'default'}>{t(signs ? 'signers.signs' : 'signers.signsNot')}</Tag>
      {t('signers.signer', { unit: unitName, post: postTitle })}{' '}
      {rank !== undefined && <Tag>{t('staff.rank', { rank })}</Tag>}
      <div className="quiet">
        {holders.join('、') || t('signers.vacant')}
        {number !== undefined && `，${t('signers.grant', { number })}`}
        {because !== undefined && `，${because}`}
      </div>
      {reason !== undefined && <div>{reason}</div>}
    </li>
  );
}
