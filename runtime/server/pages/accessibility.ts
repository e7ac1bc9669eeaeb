/** What these pages do for people who see, hear or move otherwise, and whom to tell when it is not enough. */
import type { Frame } from './frame.ts';
import { html } from './html.ts';
import { page } from './layout.ts';

export const accessibilityPage = (frame: Frame): string =>
  page(frame, {
    title: '无障碍声明',
    body: html`
      <h1>无障碍声明</h1>
      <p>
        本网站按照《中华人民共和国无障碍环境建设法》和 GB/T 37668《信息技术
        互联网内容无障碍可访问性技术要求与测试方法》的要求设计，让所有人都能自己查到、看懂、办成。
      </p>
      <h2>您可以这样用</h2>
      <ul class="conditions">
        <li>
          <b>大字。</b
          >点页面右上角的“关怀版（大字）”，所有页面的文字和按钮都会变大，下次打开仍然有效；再点“标准版”恢复。
        </li>
        <li><b>只用键盘。</b>按 Tab 键逐项移动，按回车键打开；每页第一项是“跳到正文”，可以跳过导航。</li>
        <li><b>读屏软件。</b>标题、表格、表单和按钮都有名称，查找结果和材料份数变化时会读出来。</li>
        <li><b>关闭脚本。</b>查找事项、办事清单、办事指南、一次性告知单、部门和窗口的页面不需要 JavaScript。</li>
        <li><b>手机和电脑。</b>页面随屏幕宽度排列，放大到两倍也不用左右拖动。</li>
        <li><b>纸质材料。</b>办事指南和一次性告知单可以直接打印；也可以到窗口索取。</li>
      </ul>
      <h2>还做不到的</h2>
      <ul class="conditions">
        <li>网上填写申请、上传材料和查询进度需要启用 JavaScript；不方便的，可以到窗口办理，也可以打电话查询。</li>
        <li>申请人自己上传的图片和扫描件没有文字说明。</li>
      </ul>
      <h2>遇到困难请告诉我们</h2>
      <p>
        使用中遇到障碍，或者需要手语、大字材料、陪同办理等帮助的，请拨打咨询电话
        ${frame.centre.centre.consultPhone}，也可以到${frame.centre.centre.address}的总服务台。对处理不满意的，请拨打监督电话
        ${frame.centre.centre.supervisePhone}。
      </p>
    `,
  });
