import { lastYear, thisYear } from './years.ts';

const swedish = [
  '/',
  '/sa-bedomer-vi',
  '/ordlista',
  '/oppna-data',
  '/om',
  '/tillganglighet',
  '/kakor',
  '/personuppgifter',
  '/lidkoping',
  '/lidkoping/2017',
  '/lidkoping/2020',
  '/lidkoping/2020/dialog',
  '/lidkoping/2020/atagande/belysa-strak-och-motesplatser',
  '/lidkoping/oppna-data',
  '/skara/2018/atagande/krogtillsyner',
  '/strangnas/2019',
  '/strangnas/2019/atagande/trygghetsvandringar',
  '/goteborg/2018-centrum',
  '/habo/jamfor',
  '/exempelkommun',
  `/exempelkommun/${thisYear}`,
  `/exempelkommun/${lastYear}`,
  `/exempelkommun/${thisYear}/dialog`,
  `/exempelkommun/${thisYear}/atagande/trygghetsvandringar`,
  `/exempelkommun/${thisYear}/atagande/orossamtal`,
  `/exempelkommun/${lastYear}/atagande/gangstrak-hamnen`,
  '/exempelkommun/historik',
  '/exempelkommun/jamfor',
  '/lidkoping/1999',
  '/vad/som/helst/alls',
];

/** Every kind of page there is, each at its emptiest and its fullest, in both languages. */
export const pages = swedish.flatMap((path) => [path, path === '/' ? '/en' : `/en${path}`]);
