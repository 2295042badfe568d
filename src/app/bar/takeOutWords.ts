import { defineWords } from '../../ui/i18n.ts';
import { sharedWords } from '../../ui/sharedWords.ts';

/** Words of taking the graph out of the page: as a picture, and in languages for graphs. */
export const takeOutWords = defineWords('takeOut', {
  takeOut: { en: 'Export', zh: '导出' },
  copied: { en: 'Copied as {{language}}', zh: '已复制为 {{language}}' },
  notCopied: { en: 'The browser does not let this page copy', zh: '浏览器不允许此页面复制' },
  notCopiedHint: { en: 'Save it as a file instead.', zh: '可改为存成文件。' },
  drawing: { en: 'Drawing the picture', zh: '正在绘制图片' },
  noPicture: { en: 'No picture of so many tasks', zh: '任务太多，无法导出图片' },
  noPictureHint: {
    en: 'Over {{count, number}} tasks nobody sees anything on it. Take the graph as Mermaid or DOT.',
    zh: '超过 {{count, number}} 个任务的图片无法看清。可导出为 Mermaid 或 DOT。',
  },
  tooLarge: { en: 'Too large for PNG', zh: '图片太大，无法存为 PNG' },
  tooLargeHint: {
    en: '{{width, number}} × {{height, number}} pixels are more than a browser draws. SVG has no such limit.',
    zh: '{{width, number}} × {{height, number}} 像素超出浏览器的绘制上限。SVG 没有此限制。',
  },
  asSvg: { en: 'Save as SVG', zh: '存为 SVG' },
  noName: sharedWords.unnamed,
  ghost: sharedWords.ghost,
  noJobName: sharedWords.unnamedJob,
  tasks: sharedWords.tasks,
  dependences: sharedWords.dependences,
  summary: { en: '{{tasks}}, {{dependences}}', zh: '{{tasks}}，{{dependences}}' },
});
