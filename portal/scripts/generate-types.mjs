// Types of every service's HTTP API, from the committed contracts. Nothing in src/api/generated is written by hand.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const services = ['applicant', 'review', 'funding', 'talent', 'oversight'];
const contracts = new URL('../../contracts/http/', import.meta.url);
const target = new URL('../src/api/generated/', import.meta.url);

await mkdir(target, { recursive: true });
for (const service of services) {
  const contract = new URL(`${service}.openapi.yaml`, contracts);
  if (!existsSync(contract)) {
    console.error(`generate: ${fileURLToPath(contract)} is missing; ${service} is left untyped`);
    await writeFile(new URL(`${service}.ts`, target), 'export type paths = any;\nexport type components = any;\n');
    continue;
  }
  const document = withoutHeaders(parse(await readFile(contract, 'utf8')));
  const types = astToString(
    await openapiTS(document, { propertiesRequiredByDefault: true, emptyObjectsUnknown: true }),
  );
  await writeFile(new URL(`${service}.ts`, target), types);
  console.log(`generate: ${service}`);
}

/** If-Match and Idempotency-Key are given as plain headers by src/api/http.ts, whichever way a contract declares them. */
function withoutHeaders(document) {
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path)) {
      if (operation?.parameters)
        operation.parameters = operation.parameters.filter((parameter) => parameter.in !== 'header');
    }
  }
  return document;
}
