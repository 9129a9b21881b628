package org.fuhua.applicant.proof;

/// What a file of a proof is. Each kind has to be there once or more.
///
/// `LICENCE` is the business licence or the certificate of a legal person (营业执照、事业单位法人证书、社会团体法人登记证书);
/// `AUTHORISATION` the letter by which the legal representative authorises the claimant (法定代表人授权书).
enum ProofFileKind {
    LICENCE,
    AUTHORISATION
}
