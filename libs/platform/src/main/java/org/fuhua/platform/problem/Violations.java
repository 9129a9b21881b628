package org.fuhua.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuhua.problem.FieldError;

/// Turns a Bean Validation violation into a field error with a JSON Pointer.
final class Violations {
    private Violations() {}

    static FieldError toFieldError(ConstraintViolation<?> violation) {
        var constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        var attributes = violation.getConstraintDescriptor().getAttributes();
        var code = constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
        var words = switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> new String[] {"必填", "This is required"};
            case "Size" ->
                new String[] {
                    "长度应在 %s 至 %s 之间".formatted(attributes.get("min"), attributes.get("max")),
                    "The length must be between %s and %s".formatted(attributes.get("min"), attributes.get("max"))
                };
            case "Min", "DecimalMin" ->
                new String[] {"不得小于 " + attributes.get("value"), "Must not be less than " + attributes.get("value")};
            case "Max", "DecimalMax" ->
                new String[] {"不得大于 " + attributes.get("value"), "Must not be more than " + attributes.get("value")};
            case "Pattern" -> new String[] {"格式不正确", "The format is not right"};
            case "Email" -> new String[] {"请填写有效的邮箱地址", "Enter a valid e-mail address"};
            default -> new String[] {violation.getMessage(), violation.getMessage()};
        };
        var pointer =
                queryParameter(violation).map(name -> "?" + name).orElseGet(() -> pointer(violation.getPropertyPath()));
        return new FieldError(pointer, code, words[0], words[1]);
    }

    /// Query parameters that are read together (`@BeanParam`) are public fields of one bean, as in `Paging`.
    private static Optional<String> queryParameter(ConstraintViolation<?> violation) {
        var nodes = ProblemMappers.list(violation.getPropertyPath());
        if (violation.getLeafBean() == null || nodes.isEmpty()) return Optional.empty();
        return Arrays.stream(violation.getLeafBean().getClass().getFields())
                .filter(field -> field.getName().equals(nodes.getLast().getName()))
                .flatMap(field -> Stream.ofNullable(field.getAnnotation(QueryParam.class)))
                .map(QueryParam::value)
                .findFirst();
    }

    /// `open.request.workingDays` is `/workingDays` in the body; `list.limit` is the query parameter `?limit`.
    private static String pointer(Path path) {
        var nodes = ProblemMappers.list(path);
        if (nodes.isEmpty() || nodes.getFirst().getKind() != ElementKind.METHOD)
            return nodes.stream().map(Violations::segment).collect(Collectors.joining());
        var inside = nodes.stream().skip(2).map(Violations::segment).collect(Collectors.joining());
        if (!inside.isEmpty()) return inside;
        return nodes.size() > 1 ? "?" + nodes.get(1).getName() : "";
    }

    private static String segment(Path.Node node) {
        var index = node.getIndex() != null ? "/" + node.getIndex() : node.getKey() != null ? "/" + node.getKey() : "";
        if (node.getKind() == ElementKind.CONTAINER_ELEMENT || node.getName() == null) return index;
        return index + "/" + node.getName();
    }
}
