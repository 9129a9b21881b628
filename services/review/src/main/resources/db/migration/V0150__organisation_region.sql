-- Where an organisation is registered, for panels with experts from elsewhere (外地专家); not known for older copies.
alter table organisation_copy add column region_code text;
