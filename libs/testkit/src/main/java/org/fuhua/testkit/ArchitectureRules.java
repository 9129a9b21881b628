package org.fuhua.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import java.util.List;

/// How every service is built. Each rule fails when it matches no class, so none can become empty unseen.
public final class ArchitectureRules {
    private ArchitectureRules() {}

    /// @param service last part of the base package, for example `review`
    public static void check(String service) {
        var base = "org.fuhua." + service;
        var imported = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(base);
        rules(service).forEach(rule -> rule.allowEmptyShould(false).check(imported));
    }

    static List<ArchRule> rules(String service) {
        var base = "org.fuhua." + service;
        return List.of(
                noClasses()
                        .should()
                        .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                                "belong to another service",
                                c -> c.getPackageName()
                                                .matches(
                                                        "org\\.fuhua\\.(applicant|review|funding|talent|oversight|gateway)(\\..*)?")
                                        && !c.getPackageName().startsWith(base)))
                        .because("services tell each other facts, they never call"),
                slices().matching(base + ".(*)..").should().beFreeOfCycles(),
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Resource")
                        .should()
                        .dependOnClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .because("resources speak in views"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("org.eclipse.microprofile.reactive.messaging.Emitter")
                        .because("facts leave through the outbox only"),
                noClasses()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "io.quarkus..", "jakarta.enterprise..", "jakarta.ws.rs..", "java.time.Clock")
                        .because("aggregates know no framework and are told the time"),
                noClasses()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .callMethod(java.time.Instant.class, "now")
                        .orShould()
                        .callMethod(java.time.LocalDate.class, "now")
                        .because("the domain is told the time"),
                fields().that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(ApplicationScoped.class)
                        .and()
                        .areDeclaredInClassesThat()
                        .haveSimpleNameNotEndingWith("_Subclass")
                        .should()
                        .beFinal()
                        .because("beans keep no state"),
                methods()
                        .that()
                        .areAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                        .should()
                        .bePublic()
                        .because("the framework does not guard a method that is not public: it would be open to all"),
                classes().that().haveSimpleNameEndingWith("Resource").should().beAnnotatedWith("jakarta.ws.rs.Path"));
    }
}
