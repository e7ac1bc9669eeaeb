/** Why an id cannot be renamed, moved or deleted. */
import { problemTable } from '../problems.ts';

export const refactorProblem = problemTable({
  ID_NOWHERE: '没有标识为“{id}”的{kind}',
  ID_DOUBLE: '有 {count} 处{kind}都以“{id}”为标识，分不清别处说的是哪一个；请先把多余的改成别的标识',
  ID_TAKEN: '已经有标识为“{id}”的{kind}',
  ID_FORM: '“{id}”不能作{kind}的标识：以小写字母开头，只用字母和数字，不超过 64 个字符',
  OPTION_FORM: '“{id}”不能作选项的值：只用字母、数字、连字符和下划线，不超过 64 个字符',
  TEMPLATE_FORM: '“{id}”不能作模板的文件名：以 .hbs 结尾，不含空格和斜线',
  PLACE_NOWHERE: '没有可以移到的地方',
});
