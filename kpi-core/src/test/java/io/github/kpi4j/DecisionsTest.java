package io.github.kpi4j;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.kpi4j.indicator.IndicatorBuilder;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The decisions of the design that can be read off the classes of kpi-core. */
@AnalyzeClasses(packages = "io.github.kpi4j", importOptions = DoNotIncludeTests.class)
class DecisionsTest {

    private static final Set<String> INEXACT_TYPES = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    /** Where a double decides only as far as it cannot be wrong, or is for reading many at speed. */
    private static final Set<String> FILTERS = Set.of(
            "io.github.kpi4j.number.NearestDouble",
            "io.github.kpi4j.number.Factor",
            "io.github.kpi4j.target.Ladder",
            "io.github.kpi4j.series.PlainFigures",
            "io.github.kpi4j.benchmark.ColumnOrder",
            "io.github.kpi4j.benchmark.RankColumn",
            "io.github.kpi4j.evaluation.SeriesPlan",
            "io.github.kpi4j.evaluation.SeriesPlan$Rows",
            "io.github.kpi4j.evaluation.Yardstick",
            "io.github.kpi4j.evaluation.Lags",
            "io.github.kpi4j.evaluation.Columns",
            "io.github.kpi4j.evaluation.PanelBuilder",
            "io.github.kpi4j.evaluation.PanelJudge",
            "io.github.kpi4j.evaluation.Panel",
            "io.github.kpi4j.evaluation.PanelColumns",
            "io.github.kpi4j.evaluation.PanelCharts",
            "io.github.kpi4j.evaluation.PanelRanking",
            "io.github.kpi4j.evaluation.PanelTrends",
            "io.github.kpi4j.evaluation.PanelCell");

    /** What collects before there is a value. */
    private static final Set<String> BUILDERS = Set.of(
            IndicatorBuilder.class.getName(),
            "io.github.kpi4j.indicator.PromisesBuilder",
            "io.github.kpi4j.series.GrowingNumbers",
            "io.github.kpi4j.series.SeriesColumns",
            "io.github.kpi4j.series.Calendars");

    @ArchTest
    static final ArchRule nothingHiddenGoesIn = noClasses()
            .should()
            .dependOnClassesThat(assignableTo(Clock.class)
                    .or(assignableTo(Random.class))
                    .or(assignableTo(TimeZone.class))
                    .or(assignableTo(Runtime.class))
                    .or(assignableTo(Thread.class)))
            .orShould()
            .accessTargetWhere(isCalled("java\\.lang\\.System", "(?!arraycopy$).*"))
            .orShould()
            .accessTargetWhere(isCalled("java\\.time\\..*", "now"))
            .orShould()
            .accessTargetWhere(isCalled("java\\.time\\.ZoneId", "systemDefault"))
            .orShould()
            .accessTargetWhere(isCalled("java\\.util\\.Locale", "getDefault"))
            .orShould()
            .accessTargetWhere(isCalled("java\\.util\\.UUID", "randomUUID"))
            .orShould()
            .accessTargetWhere(isCalled("java\\.lang\\.(Strict)?Math", "random"))
            .orShould()
            .accessTargetWhere(isCalled("java\\.util\\.Collections", "shuffle"))
            .because("the same inputs give the same outputs on every machine and every day (decision 6)");

    @ArchTest
    static final ArchRule theOrderOfASetOrMapIsNeverThatOfTheDay = noClasses()
            .should()
            .accessTargetWhere(isCalled("java\\.util\\.(Set|Map)", "of|copyOf|ofEntries"))
            .orShould()
            .accessTargetWhere(isCalled("java\\.util\\.stream\\.Collectors", "toUnmodifiable(Set|Map)"))
            .because("their order is drawn anew in every run; ImmutableSet and ImmutableMap keep the order given");

    @ArchTest
    static final ArchRule thereIsNoExceptionTypeOfOurOwn = noClasses()
            .should()
            .beAssignableTo(Throwable.class)
            .because("what cannot be judged is data, and a wrong argument is an IllegalArgumentException (decision 7)");

    @ArchTest
    static final ArchRule nothingIsDeclaredToThrow = noCodeUnits()
            .should(have(describe("a throws clause", DecisionsTest::hasThrowsClause)))
            .because("there are no checked exceptions (decision 7)");

    @ArchTest
    static final ArchRule noSignatureShowsGuava = noCodeUnits()
            .that(areSeenByUsers())
            .should(have(
                    describe("Guava in the signature", unit -> signature(unit).anyMatch(DecisionsTest::isGuava))))
            .because("an embedder's version of Guava is the embedder's affair (decision 16)");

    @ArchTest
    static final ArchRule noFieldShowsGuava = noFields()
            .that(areSeenByUsers())
            .should(have(describe("Guava as its type", field -> type(field).anyMatch(DecisionsTest::isGuava))))
            .because("an embedder's version of Guava is the embedder's affair (decision 16)");

    @ArchTest
    static final ArchRule noParentIsGuava = noClasses()
            .should(have(describe("Guava as a parent", type -> parents(type).anyMatch(DecisionsTest::isGuava))))
            .because("an embedder's version of Guava is the embedder's affair (decision 16)");

    @ArchTest
    static final ArchRule noDoubleIsPassed = noCodeUnits()
            .that(belongToExactRooms())
            .should(have(describe("a double or float", unit -> signature(unit).anyMatch(DecisionsTest::isInexact))))
            .because("judgement is exact (decisions 1 and 2)");

    @ArchTest
    static final ArchRule noDoubleIsKept = noFields()
            .that(belongToExactRooms())
            .should(have(describe("a double or float", field -> type(field).anyMatch(DecisionsTest::isInexact))))
            .because("judgement is exact (decisions 1 and 2)");

    @ArchTest
    static final ArchRule noOptionalIsPassed = noCodeUnits()
            .should(have(describe("an Optional parameter", DecisionsTest::takesOptional)))
            .because("absence that matters has a reason (decision 4)");

    @ArchTest
    static final ArchRule noOptionalIsKept = noFields()
            .should(have(describe("an Optional type", field -> type(field).anyMatch(DecisionsTest::isOptional))))
            .because("absence that matters has a reason (decision 4)");

    @ArchTest
    static final ArchRule nothingChanges = fields().that()
            .areDeclaredInClassesThat(describe("are not builders", type -> !BUILDERS.contains(type.getFullName())))
            .should()
            .beFinal()
            .because("data are values; the builders are for indicators, and for figures that come one by one");

    @ArchTest
    static final ArchRule nothingIsOpenByAccident = classes()
            .should(be(describe("a record, an enum, an interface, final or sealed", DecisionsTest::isClosed)))
            .because("what may be extended is an open interface");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(have(describe("a package marked @NullMarked", DecisionsTest::isNullMarked)))
            .because("NullAway looks at marked code only");

    private static DescribedPredicate<JavaAccess<?>> isCalled(String type, String method) {
        return describe(
                type + "." + method + "() is called",
                access -> access.getTargetOwner().getFullName().matches(type)
                        && access.getName().matches(method));
    }

    private static DescribedPredicate<JavaMember> areSeenByUsers() {
        return describe(
                "are seen by users",
                member -> isPublic(member.getOwner())
                        && (member.getModifiers().contains(JavaModifier.PUBLIC)
                                || member.getModifiers().contains(JavaModifier.PROTECTED)));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(DecisionsTest::isPublic).orElse(true);
    }

    /** Everything but the rooms that reckon in doubles and the one way out of exactness. */
    private static DescribedPredicate<JavaMember> belongToExactRooms() {
        Set<String> inexact =
                Set.of("statistics", "spc", "trend", "forecast", "outlook", "intervention", "significance");
        return describe(
                "belong to rooms where all is exact",
                member -> !inexact.contains(room(member.getOwner()))
                        && !member.getFullName().equals("io.github.kpi4j.number.Rational.doubleValue()")
                        && !FILTERS.contains(outermost(member.getOwner()).getFullName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(DecisionsTest::outermost).orElse(type);
    }

    /** The package right under ours; a room may have inner ones. */
    private static String room(JavaClass type) {
        String inOurs = type.getPackageName().substring("io.github.kpi4j".length());
        int end = inOurs.indexOf('.', 1);
        return inOurs.isEmpty() ? "" : inOurs.substring(1, end < 0 ? inOurs.length() : end);
    }

    private static Stream<JavaClass> signature(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private static Stream<JavaClass> type(JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream();
    }

    private static Stream<JavaClass> parents(JavaClass type) {
        return Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
    }

    private static boolean isGuava(JavaClass type) {
        return type.getBaseComponentType().getPackageName().startsWith("com.google.");
    }

    private static boolean isInexact(JavaClass type) {
        return INEXACT_TYPES.contains(type.getBaseComponentType().getFullName());
    }

    private static boolean isOptional(JavaClass type) {
        return type.getFullName().startsWith("java.util.Optional");
    }

    private static boolean takesOptional(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream().anyMatch(DecisionsTest::isOptional);
    }

    private static boolean hasThrowsClause(JavaCodeUnit unit) {
        return !unit.getThrowsClause().getTypes().isEmpty();
    }

    private static boolean isNullMarked(JavaClass type) {
        return type.getPackage().isAnnotatedWith(NullMarked.class);
    }

    private static boolean isClosed(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || type.isInterface()
                || type.isAnonymousClass()
                || type.getModifiers().contains(JavaModifier.FINAL)
                || type.reflect().isSealed();
    }
}
