import { lastYear, thisYear } from './years.ts';

/** Every kind of page there is, each at its emptiest and its fullest, by its Swedish address. */
export const pages = [
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
  `/exempelkommun/${thisYear}/avvikelser`,
  `/exempelkommun/${lastYear}/avvikelser`,
  '/lidkoping/2020/avvikelser',
  `/exempelkommun/${thisYear}/mote`,
  '/lidkoping/2020/mote',
  '/lidkoping/2020/rapport',
  `/exempelkommun/${thisYear}/nar-och-var`,
  `/exempelkommun/${thisYear}/atgardsplan`,
  `/exempelkommun/${lastYear}/atgardsplan`,
  `/exempelkommun/${thisYear}/lagesbild`,
  `/exempelkommun/${thisYear}/plats`,
  `/exempelkommun/${thisYear}/plats/centrum`,
  '/lidkoping/2018/plats',
  `/exempelkommun/${thisYear}/atagande/trygghetsvandringar`,
  `/exempelkommun/${thisYear}/atagande/orossamtal`,
  `/exempelkommun/${lastYear}/atagande/gangstrak-hamnen`,
  '/exempelkommun/historik',
  '/exempelkommun/jamfor',
  '/lidkoping/1999',
  '/vad/som/helst/alls',
];

/** The same page in English. */
export function inEnglish(path: string): string {
  return path === '/' ? '/en' : `/en${path}`;
}
