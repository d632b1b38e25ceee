/** The addresses of the signed-in part; they are never localised. Ids are rows'. */
export const workPaths = {
  todo: '/arbete',
  pledges: '/arbete/loften',
  pledge: (id: string) => `/arbete/lofte/${id}`,
  approval: (id: string) => `/arbete/lofte/${id}/godkann`,
  commitment: (id: string) => `/arbete/atagande/${id}`,
  assess: (id: string) => `/arbete/atagande/${id}/bedomning`,
  propose: (id: string) => `/arbete/atagande/${id}/slutbedomning`,
  disagree: (assessment: string) => `/arbete/bedomning/${assessment}/avvikande`,
  proposal: (id: string) => `/arbete/bedomning/forslag/${id}`,
  log: (commitment?: string) => `/arbete/logga${commitment ? `?atagande=${commitment}` : ''}`,
  report: (commitment: string) => `/arbete/rapportera?atagande=${commitment}`,
  plan: (commitment?: string) => `/arbete/planera${commitment ? `?atagande=${commitment}` : ''}`,
  correct: (activity: string) => `/arbete/insats/${activity}/ratta`,
  history: '/arbete/historik',
  people: '/arbete/personer',
};
