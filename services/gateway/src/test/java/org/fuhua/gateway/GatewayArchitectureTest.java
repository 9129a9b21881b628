package org.fuhua.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The rules of services that apply to one without database and events.
class GatewayArchitectureTest {
    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.fuhua.gateway");

    @Test
    void featuresAreFreeOfCycles() {
        slices().matching("org.fuhua.gateway.(*)..").should().beFreeOfCycles().check(GATEWAY);
    }

    @Test
    void dependsOnNoService() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.fuhua.applicant..",
                        "org.fuhua.review..",
                        "org.fuhua.funding..",
                        "org.fuhua.talent..",
                        "org.fuhua.oversight..")
                .check(GATEWAY);
    }
}
