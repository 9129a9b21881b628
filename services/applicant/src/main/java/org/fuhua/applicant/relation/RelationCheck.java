package org.fuhua.applicant.relation;

import static org.fuhua.applicant.ApplicantProblem.RELATIONS_INVALID;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fuhua.applicant.organisation.Uscc;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;

/// What has to hold across stated relations: one party each, shares of shareholders only, and on no day more than a
/// hundred percent.
final class RelationCheck {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final List<FieldError> errors = new ArrayList<>();
    private final List<StatedRelation> all;
    private final String own;

    private RelationCheck(List<StatedRelation> all, String own) {
        this.all = all;
        this.own = own;
    }

    /// @param own credit code of the organisation that states them
    static void require(List<StatedRelation> all, String own) {
        var check = new RelationCheck(all, own);
        for (int i = 0; i < all.size(); i++) check.one("/relations/" + i, all.get(i));
        if (check.errors.isEmpty()) check.sums();
        if (!check.errors.isEmpty()) throw Refusal.of(RELATIONS_INVALID, check.errors);
    }

    private void one(String at, StatedRelation stated) {
        boolean organisation = stated.uscc() != null;
        if (organisation == (stated.personName() != null))
            wrong(at + "/uscc", "one-party", "须填写一个单位或一名人员", "Name one organisation or one person");
        else if (!stated.kind().fits(organisation))
            wrong(at + "/kind", "kind-of-party", "关系类型与对象不符", "This relation is not one to such a party");
        party(at, stated);
        share(at, stated);
        if (stated.to() != null && stated.to().isBefore(stated.from()))
            wrong(at + "/to", "ends-before-start", "须不早于起始日", "It ends before it starts");
    }

    private void party(String at, StatedRelation stated) {
        if (stated.uscc() != null && !Uscc.valid(stated.uscc()))
            wrong(at + "/uscc", "uscc-invalid", "统一社会信用代码校验位不正确", "The code is wrong; check its digits");
        if (own.equals(stated.uscc()))
            wrong(at + "/uscc", "itself", "不能与本单位自身关联", "An organisation is not tied to itself");
        if (stated.idNumber() != null && (stated.personName() == null || !IdNumber.holds(stated.idNumber())))
            wrong(at + "/idNumber", "id-number-invalid", "身份证号校验位不正确", "The ID number is wrong; check its digits");
    }

    private void share(String at, StatedRelation stated) {
        var share = stated.exactShare();
        if ((stated.kind() == RelationKind.SHAREHOLDER) != (share != null))
            wrong(
                    at + "/share",
                    "share-of-shareholders",
                    "股东须填写持股比例，其他关系不填",
                    "Shareholders, and only they, have a share");
        else if (share != null && (share.signum() == 0 || share.compareTo(WHOLE) > 0))
            wrong(at + "/share", "share-out-of-range", "持股比例须大于 0 且不超过 100", "A share is above 0 and at most 100");
    }

    /// A sum can only grow on a day on which a holding begins.
    private void sums() {
        for (int i = 0; i < all.size(); i++) {
            var day = all.get(i).from();
            var sum = all.stream()
                    .map(StatedRelation::tie)
                    .filter(tie -> tie.share() != null && tie.lastsOn(day))
                    .map(Relation.Tie::share)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (all.get(i).share() != null && sum.compareTo(WHOLE) > 0) {
                wrong(
                        "/relations/" + i + "/share",
                        "shares-above-whole",
                        "%s 起持股比例合计 %s%%，超过 100%%".formatted(day, sum.toPlainString()),
                        "From %s on, shares add up to %s %%, more than 100 %%".formatted(day, sum.toPlainString()));
                return;
            }
        }
    }

    private void wrong(String pointer, String code, String zh, String en) {
        errors.add(new FieldError(pointer, code, zh, en));
    }
}
