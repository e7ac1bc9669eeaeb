/** What can be put into a form: the kinds of field in the order of the schema, then the section. */
import {
  AlignLeftOutlined,
  ApartmentOutlined,
  BankOutlined,
  CalculatorOutlined,
  CalendarOutlined,
  CheckCircleOutlined,
  CheckSquareOutlined,
  EnvironmentOutlined,
  FontSizeOutlined,
  GroupOutlined,
  IdcardOutlined,
  InfoCircleOutlined,
  LayoutOutlined,
  MailOutlined,
  MobileOutlined,
  NumberOutlined,
  PaperClipOutlined,
  PayCircleOutlined,
  SignatureOutlined,
  SolutionOutlined,
  SwitcherOutlined,
  TableOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import type { FormItem } from '../../engine/index.ts';
import { nodeAt, tagOf } from '../schema/node.ts';
import { fieldPath } from './place.ts';

export type Piece = FormItem['kind'] | 'section';

export const pictures: Readonly<Record<Piece, ComponentType<{ 'aria-hidden': true }>>> = {
  text: FontSizeOutlined,
  paragraph: AlignLeftOutlined,
  number: NumberOutlined,
  money: PayCircleOutlined,
  date: CalendarOutlined,
  choice: CheckCircleOutlined,
  choices: CheckSquareOutlined,
  yesNo: SwitcherOutlined,
  identityNumber: IdcardOutlined,
  residencePermit: SolutionOutlined,
  creditCode: BankOutlined,
  mobile: MobileOutlined,
  postcode: MailOutlined,
  address: EnvironmentOutlined,
  region: ApartmentOutlined,
  table: TableOutlined,
  attachment: PaperClipOutlined,
  signature: SignatureOutlined,
  computed: CalculatorOutlined,
  note: InfoCircleOutlined,
  group: GroupOutlined,
  section: LayoutOutlined,
};

export interface KindChoice {
  value: FormItem['kind'];
  label: string;
}

/** The kinds of field, and the group, with their names, as the schema has them. */
export const kindsOfField = (): readonly KindChoice[] =>
  nodeAt({}, fieldPath(0, 0))?.oneOf?.map((branch) => ({
    value: tagOf(branch, 'kind') as FormItem['kind'],
    label: branch.title ?? '',
  })) ?? [];
