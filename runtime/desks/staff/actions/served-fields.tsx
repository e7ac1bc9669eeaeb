import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { LineField } from './line-field.tsx';
import { OpinionField } from './opinion-field.tsx';
import { PeopleField } from './people-field.tsx';

/** 电子送达: to an address the receiver confirmed. */
export function ElectronicFields() {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item
        name="consented"
        valuePropName="checked"
        rules={[
          {
            validator: (_, checked) =>
              checked ? Promise.resolve() : Promise.reject(new Error(t('served.consentMissing'))),
          },
        ]}
      >
        <Checkbox>{t('served.consent')}</Checkbox>
      </Form.Item>
      <LineField name="sentTo" label={t('served.sentTo')} missing={t('served.sentToMissing')} maxLength={120} />
    </>
  );
}

/** 留置送达: before witnesses, where signing is refused. */
export function LeftFields() {
  const { t } = useTranslation();
  return (
    <>
      <OpinionField name="refused" label={t('served.refused')} phrases="refused" />
      <LineField name="place" label={t('served.leftAt')} missing={t('served.placeMissing')} maxLength={200} />
      <PeopleField name="witnesses" label={t('served.witnesses')} missing={t('served.witnessMissing')} maxCount={5} />
    </>
  );
}

/** 公告送达: the last way, after the others failed. */
export function AnnouncedFields() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('served.announcedHint')}</p>
      <PeopleField name="tried" label={t('served.tried')} missing={t('served.triedMissing')} maxCount={10} />
      <LineField name="place" label={t('served.announcedAt')} missing={t('served.placeMissing')} maxLength={200} />
    </>
  );
}
