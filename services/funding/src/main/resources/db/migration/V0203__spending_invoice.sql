-- Spending names the invoice that it paid, where there is one: an invoice is paid with public money once.
alter table project_spending add column invoice_no text;
create index ix_project_spending_invoice_no on project_spending (invoice_no) where invoice_no is not null;
create index ix_voucher_invoice_no on voucher (invoice_no) where invoice_no is not null;
