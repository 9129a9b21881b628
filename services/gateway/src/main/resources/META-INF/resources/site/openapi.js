'use strict';
// Calls made from this page use the reader's session, so they carry the header that the gateway asks for.
window.addEventListener('load', () => {
  window.SwaggerUIBundle({
    url: '/openapi?format=json',
    dom_id: '#operations',
    deepLinking: true,
    docExpansion: 'none',
    validatorUrl: null,
    tagsSorter: 'alpha',
    requestInterceptor: (request) => {
      request.headers['X-Fuhua-Csrf'] = '1';
      return request;
    },
  });
});
