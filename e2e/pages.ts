/** Every kind of page there is, each at its emptiest and its fullest. */
export const pages = [
  '/',
  '/en',
  '/lidkoping',
  '/lidkoping/2020',
  '/en/lidkoping/2020',
  '/skara/2018',
  '/strangnas/2019',
  '/exempelkommun',
  '/finns-inte',
  '/lidkoping/1999',
];
